// declares: wrong
// The table keeps one point for each distance.
func kClosest(points [][]int, k int) [][]int {
    at := map[int][]int{}
    for _, p := range points {
        at[p[0]*p[0]+p[1]*p[1]] = p
    }
    keys := make([]int, 0, len(at))
    for d := range at {
        keys = append(keys, d)
    }
    sort.Ints(keys)
    var res [][]int
    for _, d := range keys {
        if len(res) < k {
            res = append(res, at[d])
        }
    }
    return res
}
