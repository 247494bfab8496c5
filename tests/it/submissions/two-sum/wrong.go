// verdict: WA
func twoSum(nums []int, target int) []int {
    return []int{0, 0}
}
