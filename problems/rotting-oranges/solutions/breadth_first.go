func orangesRotting(grid [][]int) int {
    rows, cols := len(grid), len(grid[0])
    var queue []int
    fresh := 0
    for r, row := range grid {
        for c, place := range row {
            switch place {
            case 1:
                fresh++
            case 2:
                queue = append(queue, r*cols+c)
            }
        }
    }
    dirs := [][2]int{{-1, 0}, {1, 0}, {0, -1}, {0, 1}}
    minutes := 0
    for len(queue) > 0 && fresh > 0 {
        minutes++
        size := len(queue)
        for _, at := range queue[:size] {
            for _, d := range dirs {
                r, c := at/cols+d[0], at%cols+d[1]
                if r < 0 || r == rows || c < 0 || c == cols || grid[r][c] != 1 {
                    continue
                }
                grid[r][c] = 2
                fresh--
                queue = append(queue, r*cols+c)
            }
        }
        queue = queue[size:]
    }
    if fresh > 0 {
        return -1
    }
    return minutes
}
