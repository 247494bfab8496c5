// declares: wrong
// Without a fall the array is in order, and the first element is the least, not the last.
func findMin(nums []int) int {
    i := 0
    for i+1 < len(nums) && nums[i] < nums[i+1] {
        i++
    }
    if i+1 < len(nums) {
        return nums[i+1]
    }
    return nums[i]
}
