// verdict: RE
// says: stack overflow
func twoSum(nums []int, target int) []int {
    return append(twoSum(nums, target), 1)
}
