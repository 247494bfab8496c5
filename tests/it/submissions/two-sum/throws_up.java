// verdict: RE
// says: ArrayIndexOutOfBoundsException
// says: throws_up.java:6 in twoSum
class Solution {
    public int[] twoSum(int[] nums, int target) {
        return new int[] {nums[nums.length], 1};
    }
}
