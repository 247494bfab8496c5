func climbStairs(n int) int {
	ways := [46]int{1, 1}
	for i := 2; i <= n; i++ {
		ways[i] = ways[i-1] + ways[i-2]
	}
	return ways[n]
}
