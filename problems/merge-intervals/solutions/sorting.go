func merge(intervals [][]int) [][]int {
    sort.Slice(intervals, func(i, j int) bool {
        return intervals[i][0] < intervals[j][0]
    })
    // the results are gathered at the front of the same slice
    last := 0
    for _, next := range intervals[1:] {
        if next[0] > intervals[last][1] {
            last++
            intervals[last] = next
        } else if next[1] > intervals[last][1] {
            intervals[last][1] = next[1]
        }
    }
    return intervals[:last+1]
}
