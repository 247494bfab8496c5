// declares: wrong
// Counts n units from one start to the next, one too few.
func leastInterval(tasks []byte, n int) int {
    var counts [26]int
    for _, t := range tasks {
        counts[t-'A']++
    }
    most, ties := 0, 0
    for _, c := range counts {
        if c > most {
            most, ties = c, 1
        } else if c == most {
            ties++
        }
    }
    return max(len(tasks), (most-1)*n+ties)
}
