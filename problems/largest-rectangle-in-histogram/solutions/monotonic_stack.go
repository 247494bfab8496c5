func largestRectangleArea(heights []int) int {
    best := 0
    stack := []int{-1}
    pop := func(end int) {
        top := stack[len(stack)-1]
        stack = stack[:len(stack)-1]
        width := end - stack[len(stack)-1] - 1
        best = max(best, heights[top]*width)
    }
    for i, height := range heights {
        for len(stack) > 1 && heights[stack[len(stack)-1]] >= height {
            pop(i)
        }
        stack = append(stack, i)
    }
    for len(stack) > 1 {
        pop(len(heights))
    }
    return best
}
