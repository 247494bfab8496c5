func permute(nums []int) [][]int {
    var out [][]int
    var arrange func(free []int)
    arrange = func(free []int) {
        if len(free) == 0 {
            out = append(out, slices.Clone(nums))
            return
        }
        for i := range free {
            free[0], free[i] = free[i], free[0]
            arrange(free[1:])
            free[0], free[i] = free[i], free[0]
        }
    }
    arrange(nums)
    return out
}
