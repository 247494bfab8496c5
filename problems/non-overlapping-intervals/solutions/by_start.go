func eraseOverlapIntervals(intervals [][]int) int {
    sort.Slice(intervals, func(i, j int) bool { return intervals[i][0] < intervals[j][0] })
    end := intervals[0][1]
    removed := 0
    for _, interval := range intervals[1:] {
        if interval[0] < end {
            removed++
            end = min(end, interval[1])
            continue
        }
        end = interval[1]
    }
    return removed
}
