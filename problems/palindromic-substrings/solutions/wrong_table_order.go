// declares: wrong
// Fills the table row by row from the top, where the inner piece is not known yet.
func countSubstrings(s string) int {
	n, count := len(s), 0
	pal := make([][]bool, n)
	for i := range pal {
		pal[i] = make([]bool, n)
	}
	for i := 0; i < n; i++ {
		for j := i; j < n; j++ {
			if s[i] == s[j] && (j-i < 2 || pal[i+1][j-1]) {
				pal[i][j] = true
				count++
			}
		}
	}
	return count
}
