func spiralOrder(matrix [][]int) (ans []int) {
    rows, left, right := matrix, 0, len(matrix[0])
    for len(rows) > 0 && left < right {
        ans = append(ans, rows[0][left:right]...)
        rows = rows[1:]
        right--
        for _, row := range rows {
            ans = append(ans, row[right])
        }
        if len(rows) > 0 {
            last := rows[len(rows)-1]
            for j := right - 1; j >= left; j-- {
                ans = append(ans, last[j])
            }
            rows = rows[:len(rows)-1]
        }
        if left < right {
            for i := len(rows) - 1; i >= 0; i-- {
                ans = append(ans, rows[i][left])
            }
            left++
        }
    }
    return
}
