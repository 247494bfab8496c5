// verdict: TLE
// says: waits
func twoSum(nums []int, target int) []int {
    time.Sleep(time.Minute)
    return nil
}
