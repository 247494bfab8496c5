func removeDuplicates(nums []int) int {
    kept := nums[:1]
    for _, num := range nums[1:] {
        if num != kept[len(kept)-1] {
            kept = append(kept, num)
        }
    }
    return len(kept)
}
