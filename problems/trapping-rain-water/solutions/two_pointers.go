func trap(height []int) (ans int) {
    left, right := 0, len(height)-1
    for left < right {
        if wall := height[left]; wall <= height[right] {
            for left++; left < right && height[left] <= wall; left++ {
                ans += wall - height[left]
            }
        } else {
            wall = height[right]
            for right--; left < right && height[right] <= wall; right-- {
                ans += wall - height[right]
            }
        }
    }
    return ans
}
