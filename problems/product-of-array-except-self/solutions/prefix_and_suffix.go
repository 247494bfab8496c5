func productExceptSelf(nums []int) []int {
    n := len(nums)
    pre := make([]int, n+1)
    pre[0] = 1
    for i := 0; i < n; i++ {
        pre[i+1] = pre[i] * nums[i]
    }
    suf := make([]int, n+1)
    suf[n] = 1
    for i := n; i > 0; i-- {
        suf[i-1] = suf[i] * nums[i-1]
    }
    res := make([]int, n)
    for i := range res {
        res[i] = pre[i] * suf[i+1]
    }
    return res
}
