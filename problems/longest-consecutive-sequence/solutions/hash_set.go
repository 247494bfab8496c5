func longestConsecutive(nums []int) (ans int) {
    has := make(map[int]bool, len(nums))
    for _, v := range nums {
        has[v] = true
    }
    for v := range has {
        if has[v-1] {
            continue
        }
        next := v + 1
        for has[next] {
            next++
        }
        ans = max(ans, next-v)
    }
    return
}
