// declares: wrong
// Collects into a slice of its own, and the caller's stays as it was.
func removeDuplicates(nums []int) int {
    kept := []int{}
    for i, num := range nums {
        if i == 0 || num != nums[i-1] {
            kept = append(kept, num)
        }
    }
    nums = kept
    return len(nums)
}
