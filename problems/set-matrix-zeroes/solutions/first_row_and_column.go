func setZeroes(matrix [][]int) {
    top := matrix[0]
    clearTop := slices.Contains(top, 0)
    clearLeft := false
    for _, row := range matrix {
        clearLeft = clearLeft || row[0] == 0
    }
    for _, row := range matrix[1:] {
        for j, x := range row {
            if x == 0 {
                row[0], top[j] = 0, 0
            }
        }
    }
    for _, row := range matrix[1:] {
        for j := 1; j < len(row); j++ {
            if row[0] == 0 || top[j] == 0 {
                row[j] = 0
            }
        }
    }
    if clearTop {
        clear(top)
    }
    if clearLeft {
        for _, row := range matrix {
            row[0] = 0
        }
    }
}
