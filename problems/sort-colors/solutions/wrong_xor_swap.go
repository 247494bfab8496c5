// declares: wrong
// An exchange by XOR makes 0 of an element that changes places with itself.
func sortColors(nums []int) {
    swap := func(i, j int) {
        nums[i] ^= nums[j]
        nums[j] ^= nums[i]
        nums[i] ^= nums[j]
    }
    low, mid, high := 0, 0, len(nums)-1
    for mid <= high {
        if nums[mid] == 0 {
            swap(low, mid)
            low++
            mid++
        } else if nums[mid] == 2 {
            swap(mid, high)
            high--
        } else {
            mid++
        }
    }
}
