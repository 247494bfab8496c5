// declares: wrong
// Running products from the left only: a front that ought to be left out stays in.
func maxProduct(nums []int) int {
	best, p := nums[0], 1
	for _, x := range nums {
		p *= x
		best = max(best, p)
		if x == 0 {
			p = 1
		}
	}
	return best
}
