func leastInterval(tasks []byte, n int) int {
    var counts ['Z' + 1]int
    for _, t := range tasks {
        counts[t]++
    }
    most := slices.Max(counts[:])
    frame := (most - 1) * (n + 1)
    for _, c := range counts {
        if c == most {
            frame++
        }
    }
    return max(frame, len(tasks))
}
