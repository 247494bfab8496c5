// declares: wrong
// Only the start is 1; the rest of the first row and column stays 0 until it is needed.
func uniquePaths(m int, n int) int {
	dp := make([][]int, m)
	for r := range dp {
		dp[r] = make([]int, n)
	}
	dp[0][0] = 1
	for r := 1; r < m; r++ {
		for c := 1; c < n; c++ {
			dp[r][c] = dp[r-1][c] + dp[r][c-1]
		}
	}
	return dp[m-1][n-1]
}
