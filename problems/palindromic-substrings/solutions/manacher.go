func countSubstrings(s string) (total int) {
	// centre c stands for the letter c/2, or for the gap behind it if c is odd
	n := len(s)
	half := make([]int, 2*n-1)
	best, end := 0, -1
	for c := range half {
		l, r := c/2, (c+1)/2
		k := 0
		if r <= end {
			k = min(half[2*best-c], end-r+1)
		}
		for l-k >= 0 && r+k < n && s[l-k] == s[r+k] {
			k++
		}
		half[c] = k
		total += k
		if r+k-1 > end {
			best, end = c, r+k-1
		}
	}
	return
}
