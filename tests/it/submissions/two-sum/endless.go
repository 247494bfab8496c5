// verdict: TLE
func twoSum(nums []int, target int) []int {
    for {
    }
}
