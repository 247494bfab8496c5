// declares: wrong
// Always leaves out the first house.
func rob(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	prev, curr := 0, 0
	for _, x := range nums[1:] {
		prev, curr = curr, max(curr, prev+x)
	}
	return curr
}
