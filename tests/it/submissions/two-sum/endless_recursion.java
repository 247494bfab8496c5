// verdict: RE
// says: StackOverflowError
class Solution {
    public int[] twoSum(int[] nums, int target) { return twoSum(nums, target); }
}
