func maxProduct(nums []int) int {
	best := nums[0]
	scan := func() {
		p := 1
		for _, x := range nums {
			p *= x
			best = max(best, p)
			if x == 0 {
				p = 1
			}
		}
	}
	scan()
	slices.Reverse(nums)
	scan()
	return best
}
