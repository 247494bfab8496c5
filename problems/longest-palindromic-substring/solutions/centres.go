func longestPalindrome(s string) string {
	best := ""
	for i := 0; i < len(s); {
		// a run of equal letters is the middle as a whole
		l, r := i, i
		for r < len(s) && s[r] == s[l] {
			r++
		}
		i = r
		l--
		for l >= 0 && r < len(s) && s[l] == s[r] {
			l--
			r++
		}
		if r-l-1 > len(best) {
			best = s[l+1 : r]
		}
	}
	return best
}
