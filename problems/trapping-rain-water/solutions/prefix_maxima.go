func trap(height []int) (ans int) {
    n := len(height)
    // The level is first the highest wall on the left, then the lower of both.
    level := slices.Clone(height)
    for i := 1; i < n; i++ {
        level[i] = max(level[i], level[i-1])
    }
    wall := 0
    for i := n - 1; i >= 0; i-- {
        wall = max(wall, height[i])
        ans += min(level[i], wall) - height[i]
    }
    return ans
}
