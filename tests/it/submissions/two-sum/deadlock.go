// verdict: RE
// says: fatal error: all goroutines are asleep - deadlock!; the program ended
// says: in twoSum
func twoSum(nums []int, target int) []int {
    var lock sync.Mutex
    lock.Lock()
    lock.Lock()
    return nil
}
