class Solution {
    public boolean canPartition(int[] nums) {
        int total = 0;
        for (int x : nums) total += x;
        if ((total & 1) == 1) return false;
        int target = total / 2;
        boolean[][] dp = new boolean[nums.length + 1][target + 1];
        dp[0][0] = true;
        for (int i = 1; i <= nums.length; i++) {
            int x = nums[i - 1];
            for (int s = 0; s <= target; s++) {
                dp[i][s] = dp[i - 1][s] || (s >= x && dp[i - 1][s - x]);
            }
        }
        return dp[nums.length][target];
    }
}
