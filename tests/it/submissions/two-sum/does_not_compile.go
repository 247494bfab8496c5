// verdict: CE
// says: does_not_compile.go:4:12: undefined: missing
func twoSum(nums []int, target int) []int {
    return missing
}
