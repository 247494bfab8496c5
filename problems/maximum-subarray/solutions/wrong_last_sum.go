// declares: wrong
// Gives the best sum that ends at the last element.
func maxSubArray(nums []int) int {
	here := nums[0]
	for _, x := range nums[1:] {
		here = max(x, here+x)
	}
	return here
}
