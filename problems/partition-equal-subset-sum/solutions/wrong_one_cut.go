// declares: wrong
// Sorts the numbers and looks for a place to cut them.
func canPartition(nums []int) bool {
	slices.Sort(nums)
	total := 0
	for _, x := range nums {
		total += x
	}
	sum := 0
	for _, x := range nums {
		sum += x
		if 2*sum == total {
			return true
		}
	}
	return false
}
