// declares: wrong
// Leaves the column itself out of both maxima, and adds what is then negative.
func trap(height []int) (ans int) {
    n := len(height)
    right := make([]int, n+1)
    for i := n - 1; i > 0; i-- {
        right[i-1] = max(right[i], height[i])
    }
    left := 0
    for i, h := range height {
        ans += min(left, right[i]) - h
        left = max(left, h)
    }
    return ans
}
