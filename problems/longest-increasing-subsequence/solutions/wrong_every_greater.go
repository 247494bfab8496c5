// declares: wrong
// Takes each element that is greater than the last one taken.
func lengthOfLIS(nums []int) int {
	last, count := nums[0], 1
	for _, x := range nums[1:] {
		if x > last {
			last = x
			count++
		}
	}
	return count
}
