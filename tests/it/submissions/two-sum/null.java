// verdict: RE
// says: null
class Solution {
    public int[] twoSum(int[] nums, int target) { return null; }
}
