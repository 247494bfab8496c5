// declares: wrong
// The noted selection shares its memory with the path, which is overwritten later.
func subsets(nums []int) (ans [][]int) {
    path := make([]int, 0, len(nums))
    var dfs func(i int)
    dfs = func(i int) {
        ans = append(ans, path)
        for ; i < len(nums); i++ {
            path = append(path, nums[i])
            dfs(i + 1)
            path = path[:len(path)-1]
        }
    }
    dfs(0)
    return
}
