func largestRectangleArea(heights []int) int {
    n := len(heights)
    left := make([]int, n)
    right := make([]int, n)
    stack := make([]int, 0, n)
    for i, h := range heights {
        for len(stack) > 0 && heights[stack[len(stack)-1]] >= h {
            right[stack[len(stack)-1]] = i
            stack = stack[:len(stack)-1]
        }
        left[i] = -1
        if len(stack) > 0 {
            left[i] = stack[len(stack)-1]
        }
        stack = append(stack, i)
    }
    for _, i := range stack {
        right[i] = n
    }
    best := 0
    for i, h := range heights {
        best = max(best, h*(right[i]-left[i]-1))
    }
    return best
}
