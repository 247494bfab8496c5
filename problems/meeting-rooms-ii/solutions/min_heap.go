type ends []int

func (e ends) Len() int           { return len(e) }
func (e ends) Less(i, j int) bool { return e[i] < e[j] }
func (e ends) Swap(i, j int)      { e[i], e[j] = e[j], e[i] }
func (e *ends) Push(x any)        { *e = append(*e, x.(int)) }
func (e *ends) Pop() any {
    last := len(*e) - 1
    x := (*e)[last]
    *e = (*e)[:last]
    return x
}

func minMeetingRooms(intervals [][]int) int {
    sort.Slice(intervals, func(i, j int) bool { return intervals[i][0] < intervals[j][0] })
    rooms := &ends{}
    for _, meeting := range intervals {
        if rooms.Len() > 0 && (*rooms)[0] <= meeting[0] {
            (*rooms)[0] = meeting[1]
            heap.Fix(rooms, 0)
        } else {
            heap.Push(rooms, meeting[1])
        }
    }
    return rooms.Len()
}
