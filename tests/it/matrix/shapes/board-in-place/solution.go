func fill(board [][]byte)  {
    for _, row := range board {
        for i, cell := range row {
            if cell == '.' {
                row[i] = '#'
            }
        }
    }
}
