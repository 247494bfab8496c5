func pacificAtlantic(heights [][]int) [][]int {
    m, n := len(heights), len(heights[0])
    climb := func(coast [][2]int) []bool {
        reached := make([]bool, m*n)
        stack := coast
        for _, c := range coast {
            reached[c[0]*n+c[1]] = true
        }
        for len(stack) > 0 {
            cell := stack[len(stack)-1]
            stack = stack[:len(stack)-1]
            for _, d := range [][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}} {
                i, j := cell[0]+d[0], cell[1]+d[1]
                if i < 0 || j < 0 || i == m || j == n || reached[i*n+j] || heights[i][j] < heights[cell[0]][cell[1]] {
                    continue
                }
                reached[i*n+j] = true
                stack = append(stack, [2]int{i, j})
            }
        }
        return reached
    }
    var west, east [][2]int
    for i := range heights {
        west = append(west, [2]int{i, 0})
        east = append(east, [2]int{i, n - 1})
    }
    for j := range heights[0] {
        west = append(west, [2]int{0, j})
        east = append(east, [2]int{m - 1, j})
    }
    pacific, atlantic := climb(west), climb(east)
    result := [][]int{}
    for at := range pacific {
        if pacific[at] && atlantic[at] {
            result = append(result, []int{at / n, at % n})
        }
    }
    return result
}
