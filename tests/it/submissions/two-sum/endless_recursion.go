// verdict: RE
// says: fatal error: stack overflow; the program ended
// says: endless_recursion.go:5 in twoSum
func twoSum(nums []int, target int) []int {
    return append(twoSum(nums, target), 1)
}
