func maxProduct(nums []int) int {
	hi, lo := nums[0], nums[0]
	ans := hi
	for _, x := range nums[1:] {
		hi, lo = max(x, hi*x, lo*x), min(x, hi*x, lo*x)
		ans = max(ans, hi)
	}
	return ans
}
