// verdict: RE
// says: StackOverflowError
class Solution {
    public List<List<Integer>> threeSum(int[] nums) { return threeSum(nums); }
}
