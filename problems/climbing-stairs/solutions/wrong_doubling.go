// declares: wrong
// Takes two choices at each step to mean that the count doubles each time.
func climbStairs(n int) int {
	return 1 << (n - 1)
}
