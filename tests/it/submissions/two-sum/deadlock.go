// verdict: RE
// says: all goroutines are asleep
func twoSum(nums []int, target int) []int {
    var lock sync.Mutex
    lock.Lock()
    lock.Lock()
    return nil
}
