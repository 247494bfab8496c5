// declares: wrong
// A run is noted only when it breaks, so the last one is lost.
func longestConsecutive(nums []int) int {
    if len(nums) < 2 {
        return len(nums)
    }
    sort.Ints(nums)
    best, run := 1, 1
    for i := 1; i < len(nums); i++ {
        if nums[i] == nums[i-1] {
            continue
        }
        if nums[i] == nums[i-1]+1 {
            run++
        } else {
            if run > best {
                best = run
            }
            run = 1
        }
    }
    return best
}
