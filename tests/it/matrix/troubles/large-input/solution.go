// verdict: AC
func turnAround(nums []int) []int {
    slices.Reverse(nums)
    return nums
}
