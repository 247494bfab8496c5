func transpose(grid [][]int) [][]int {
    turned := make([][]int, len(grid[0]))
    for j := range turned {
        for i := range grid {
            turned[j] = append(turned[j], grid[i][j])
        }
    }
    return turned
}
