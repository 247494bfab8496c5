// declares: wrong
// Sorts the values themselves and returns positions in the sorted array.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Arrays.sort(nums);
        int lo = 0, hi = nums.length - 1;
        while (lo < hi) {
            int sum = nums[lo] + nums[hi];
            if (sum == target) break;
            if (sum < target) lo++; else hi--;
        }
        return new int[] {lo, hi};
    }
}
