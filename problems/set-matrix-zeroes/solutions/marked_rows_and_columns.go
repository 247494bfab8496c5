func setZeroes(matrix [][]int) {
    rowMarked := make([]bool, len(matrix))
    columnMarked := make([]bool, len(matrix[0]))
    for i, row := range matrix {
        for j, x := range row {
            if x == 0 {
                rowMarked[i], columnMarked[j] = true, true
            }
        }
    }
    for i, row := range matrix {
        for j := range row {
            if rowMarked[i] || columnMarked[j] {
                row[j] = 0
            }
        }
    }
}
