func uniquePaths(m int, n int) int {
	if n > m {
		m, n = n, m
	}
	row := make([]int, n)
	row[0] = 1
	for r := 0; r < m; r++ {
		for c := 1; c < n; c++ {
			row[c] += row[c-1]
		}
	}
	return row[n-1]
}
