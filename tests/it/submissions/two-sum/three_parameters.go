// verdict: CE
// says: twoSum takes 3 parameters; the problem passes 2 (nums, target)
func twoSum(nums []int, target int, k int) []int {
    return nil
}
