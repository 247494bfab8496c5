// declares: wrong
// Always jumps exactly two houses on, so that a gap of two never comes up.
func rob(nums []int) int {
	n := len(nums)
	dp := make([]int, n)
	best := 0
	for i, x := range nums {
		dp[i] = x
		if i >= 2 {
			dp[i] += dp[i-2]
		}
		best = max(best, dp[i])
	}
	return best
}
