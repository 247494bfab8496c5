// declares: wrong
// Derives the count from the number before, as if only the last digit changed.
class Solution {
    public int[] countBits(int n) {
        int[] dp = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            dp[i] = i % 2 == 1 ? dp[i - 1] + 1 : dp[i - 1];
        }
        return dp;
    }
}
