// declares: wrong
// The longest common substring of s and its mirror image need not be a palindrome.
class Solution {
    public String longestPalindrome(String s) {
        int n = s.length(), end = 0, best = 0;
        String m = new StringBuilder(s).reverse().toString();
        int[][] dp = new int[n + 1][n + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                if (s.charAt(i - 1) != m.charAt(j - 1)) continue;
                dp[i][j] = dp[i - 1][j - 1] + 1;
                if (dp[i][j] > best) {
                    best = dp[i][j];
                    end = i;
                }
            }
        }
        return s.substring(end - best, end);
    }
}
