func maxArea(height []int) (ans int) {
    l, r := 0, len(height)-1
    for l < r {
        ans = max(ans, (r-l)*min(height[l], height[r]))
        if height[l] > height[r] {
            r--
        } else {
            l++
        }
    }
    return
}
