func eraseOverlapIntervals(intervals [][]int) int {
    slices.SortFunc(intervals, func(a, b []int) int { return a[1] - b[1] })
    removed := 0
    last := intervals[0]
    for _, next := range intervals[1:] {
        if next[0] < last[1] {
            removed++
        } else {
            last = next
        }
    }
    return removed
}
