func subsets(nums []int) (ans [][]int) {
    path := []int{}
    var dfs func(rest []int)
    dfs = func(rest []int) {
        ans = append(ans, slices.Clone(path))
        for i, x := range rest {
            path = append(path, x)
            dfs(rest[i+1:])
            path = path[:len(path)-1]
        }
    }
    dfs(nums)
    return
}
