// declares: slow
class Solution {
    int[] memo;

    public int rob(int[] nums) {
        memo = new int[nums.length];
        return best(nums, 0);
    }

    int best(int[] nums, int i) {
        if (i >= nums.length) return 0;
        if (memo[i] != 0) return memo[i];
        return memo[i] = Math.max(best(nums, i + 1), nums[i] + best(nums, i + 2));
    }
}
