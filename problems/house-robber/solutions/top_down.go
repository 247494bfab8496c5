func rob(nums []int) int {
	memo := make([]int, len(nums))
	for i := range memo {
		memo[i] = -1
	}
	var from func(i int) int
	from = func(i int) int {
		if i >= len(nums) {
			return 0
		}
		if memo[i] < 0 {
			memo[i] = max(nums[i]+from(i+2), from(i+1))
		}
		return memo[i]
	}
	return from(0)
}
