func transpose(grid [][]string) [][]string {
    turned := make([][]string, len(grid[0]))
    for j := range turned {
        for i := range grid {
            turned[j] = append(turned[j], grid[i][j])
        }
    }
    return turned
}
