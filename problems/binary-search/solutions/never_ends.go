// declares: slow
// With two candidates left, mid is left again and nothing changes any more.
func search(nums []int, target int) int {
    l, r := 0, len(nums)-1
    for l < r {
        m := (l + r) / 2
        if nums[m] <= target {
            l = m
        } else {
            r = m - 1
        }
    }
    if nums[l] == target {
        return l
    }
    return -1
}
