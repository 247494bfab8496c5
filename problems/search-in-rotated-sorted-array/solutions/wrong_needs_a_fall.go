// declares: wrong
// Looks for a fall between neighbours, and searches nothing if the array is in order.
func search(nums []int, target int) int {
    for i := 1; i < len(nums); i++ {
        if nums[i] < nums[i-1] {
            if j := sort.SearchInts(nums[:i], target); j < i && nums[j] == target {
                return j
            }
            if j := i + sort.SearchInts(nums[i:], target); j < len(nums) && nums[j] == target {
                return j
            }
        }
    }
    return -1
}
