// declares: wrong
// Different values that are equal modulo the size of the table are taken for one.
func containsDuplicate(nums []int) bool {
    var table [65536]bool
    for _, v := range nums {
        k := v & 65535
        if table[k] {
            return true
        }
        table[k] = true
    }
    return false
}
