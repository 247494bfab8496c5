func turnAround(rows [][][]int) [][][]int {
    slices.Reverse(rows)
    return rows
}
