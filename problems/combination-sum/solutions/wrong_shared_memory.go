// declares: wrong
// The noted slices share their memory with the path, and are overwritten later.
func combinationSum(candidates []int, target int) (ans [][]int) {
    path := make([]int, 0, 64)
    var dfs func(start, left int)
    dfs = func(start, left int) {
        if left == 0 {
            ans = append(ans, path)
            return
        }
        for i := start; i < len(candidates); i++ {
            if candidates[i] <= left {
                path = append(path, candidates[i])
                dfs(i, left-candidates[i])
                path = path[:len(path)-1]
            }
        }
    }
    dfs(0, target)
    return
}
