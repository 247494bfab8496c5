func insert(intervals [][]int, newInterval []int) [][]int {
    n := len(intervals)
    first := 0
    for first < n && intervals[first][1] < newInterval[0] {
        first++
    }
    past := first
    for past < n && intervals[past][0] <= newInterval[1] {
        past++
    }
    merged := []int{newInterval[0], newInterval[1]}
    if first < past {
        merged[0] = min(merged[0], intervals[first][0])
        merged[1] = max(merged[1], intervals[past-1][1])
    }
    result := make([][]int, 0, n+1)
    result = append(result, intervals[:first]...)
    result = append(result, merged)
    return append(result, intervals[past:]...)
}
