func combinationSum(candidates []int, target int) [][]int {
    reach := make([][][]int, target+1)
    reach[0] = [][]int{{}}
    for _, c := range candidates {
        for sum := c; sum <= target; sum++ {
            for _, part := range reach[sum-c] {
                whole := make([]int, len(part)+1)
                copy(whole, part)
                whole[len(part)] = c
                reach[sum] = append(reach[sum], whole)
            }
        }
    }
    return reach[target]
}
