func search(nums []int, target int) int {
    n := len(nums)
    cut := sort.Search(n, func(i int) bool { return nums[i] < nums[0] })
    i := 0
    if target >= nums[0] {
        i = sort.SearchInts(nums[:cut], target)
    } else {
        i = cut + sort.SearchInts(nums[cut:], target)
    }
    if i < n && nums[i] == target {
        return i
    }
    return -1
}
