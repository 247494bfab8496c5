func climbStairs(n int) int {
	memo := map[int]int{0: 1, 1: 1}
	var ways func(int) int
	ways = func(k int) int {
		if v, ok := memo[k]; ok {
			return v
		}
		memo[k] = ways(k-1) + ways(k-2)
		return memo[k]
	}
	return ways(n)
}
