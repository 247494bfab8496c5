class Solution {
    public int rob(int[] nums) {
        int n = nums.length;
        if (n == 1) return nums[0];
        return Math.max(row(Arrays.copyOfRange(nums, 0, n - 1)), row(Arrays.copyOfRange(nums, 1, n)));
    }

    private int row(int[] houses) {
        int[] dp = new int[houses.length + 1];
        dp[1] = houses[0];
        for (int i = 2; i <= houses.length; i++) {
            dp[i] = Math.max(dp[i - 1], dp[i - 2] + houses[i - 1]);
        }
        return dp[houses.length];
    }
}
