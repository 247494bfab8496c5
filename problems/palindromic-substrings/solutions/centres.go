func countSubstrings(s string) int {
	count := 0
	for c := 0; c < 2*len(s)-1; c++ {
		for l, r := c/2, (c+1)/2; l >= 0 && r < len(s) && s[l] == s[r]; l, r = l-1, r+1 {
			count++
		}
	}
	return count
}
