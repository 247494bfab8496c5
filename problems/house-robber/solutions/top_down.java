class Solution {
    private Integer[] memo;

    public int rob(int[] nums) {
        memo = new Integer[nums.length];
        return rob(nums, 0);
    }

    private int rob(int[] nums, int i) {
        if (i >= nums.length) return 0;
        if (memo[i] == null) {
            memo[i] = Math.max(rob(nums, i + 1), nums[i] + rob(nums, i + 2));
        }
        return memo[i];
    }
}
