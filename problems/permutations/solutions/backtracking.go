func permute(nums []int) (ans [][]int) {
    n := len(nums)
    path := make([]int, n)
    used := make([]bool, n)
    var fill func(at int)
    fill = func(at int) {
        if at == n {
            ans = append(ans, append([]int(nil), path...))
            return
        }
        for i, taken := range used {
            if taken {
                continue
            }
            used[i], path[at] = true, nums[i]
            fill(at + 1)
            used[i] = false
        }
    }
    fill(0)
    return
}
