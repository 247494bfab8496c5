func combinationSum(candidates []int, target int) (ans [][]int) {
    slices.Sort(candidates)
    path := []int{}
    var dfs func(rest []int, left int)
    dfs = func(rest []int, left int) {
        if left == 0 {
            ans = append(ans, slices.Clone(path))
            return
        }
        for i, c := range rest {
            if c > left {
                break
            }
            path = append(path, c)
            dfs(rest[i:], left-c)
            path = path[:len(path)-1]
        }
    }
    dfs(candidates, target)
    return
}
