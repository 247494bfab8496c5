func minMeetingRooms(intervals [][]int) int {
    change := map[int]int{}
    for _, meeting := range intervals {
        change[meeting[0]]++
        change[meeting[1]]--
    }
    times := make([]int, 0, len(change))
    for t := range change {
        times = append(times, t)
    }
    sort.Ints(times)
    now, most := 0, 0
    for _, t := range times {
        now += change[t]
        most = max(most, now)
    }
    return most
}
