// declares: wrong
// Takes the longest piece with equal ends.
func longestPalindrome(s string) string {
	best := s[:1]
	for i := range s {
		if j := strings.LastIndexByte(s, s[i]); j-i+1 > len(best) {
			best = s[i : j+1]
		}
	}
	return best
}
