func containsDuplicate(nums []int) bool {
    slices.Sort(nums)
    n := len(nums)
    return len(slices.Compact(nums)) < n
}
