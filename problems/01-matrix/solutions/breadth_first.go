func updateMatrix(mat [][]int) [][]int {
    m, n := len(mat), len(mat[0])
    dist := make([][]int, m)
    queue := [][2]int{}
    for i := range mat {
        dist[i] = make([]int, n)
        for j, cell := range mat[i] {
            if cell == 0 {
                queue = append(queue, [2]int{i, j})
            } else {
                dist[i][j] = -1
            }
        }
    }
    for len(queue) > 0 {
        i, j := queue[0][0], queue[0][1]
        queue = queue[1:]
        for _, d := range [4][2]int{{0, 1}, {0, -1}, {1, 0}, {-1, 0}} {
            a, b := i+d[0], j+d[1]
            if a < 0 || b < 0 || a >= m || b >= n || dist[a][b] >= 0 {
                continue
            }
            dist[a][b] = dist[i][j] + 1
            queue = append(queue, [2]int{a, b})
        }
    }
    return dist
}
