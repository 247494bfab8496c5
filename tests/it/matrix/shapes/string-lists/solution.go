func turnAround(rows [][]string) [][]string {
    slices.Reverse(rows)
    return rows
}
