// verdict: CE
// says: no function `twoSum`
func twosum(nums []int, target int) []int {
    return nil
}
