// declares: wrong
// Pairs each height with the number of bars that are as high, wherever they stand.
func largestRectangleArea(heights []int) int {
    sorted := slices.Clone(heights)
    slices.Sort(sorted)
    best := 0
    for i, h := range sorted {
        best = max(best, h*(len(sorted)-i))
    }
    return best
}
