func subsets(nums []int) [][]int {
    all := make([][]int, 1<<len(nums))
    for mask := range all {
        chosen := make([]int, 0, bits.OnesCount(uint(mask)))
        for i, x := range nums {
            if mask&(1<<i) != 0 {
                chosen = append(chosen, x)
            }
        }
        all[mask] = chosen
    }
    return all
}
