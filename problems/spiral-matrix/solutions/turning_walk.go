func spiralOrder(matrix [][]int) []int {
    type vec struct{ i, j int }
    at, dir := vec{0, -1}, vec{0, 1}
    now, next := len(matrix[0]), len(matrix)-1
    out := make([]int, 0, now*(next+1))
    for now > 0 {
        for range now {
            at.i += dir.i
            at.j += dir.j
            out = append(out, matrix[at.i][at.j])
        }
        now, next = next, now-1
        dir = vec{dir.j, -dir.i}
    }
    return out
}
