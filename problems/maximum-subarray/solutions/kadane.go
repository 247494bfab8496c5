func maxSubArray(nums []int) int {
	best := nums[0]
	for i := 1; i < len(nums); i++ {
		if nums[i-1] > 0 {
			nums[i] += nums[i-1]
		}
		best = max(best, nums[i])
	}
	return best
}
