// verdict: RE
// says: fatal error: stack overflow; the program ended
// says: endless_recursion.go:8 in twoSum
func twoSum(nums []int, target int) []int {
    // Go copies a growing stack frame by frame: large frames fill it well before the time is up.
    var far [100]int
    far[nums[0]] = target
    return append(twoSum(nums, target), far[nums[1]])
}
