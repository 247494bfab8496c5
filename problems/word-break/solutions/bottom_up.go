func wordBreak(s string, wordDict []string) bool {
	ok := make([]bool, len(s)+1)
	ok[0] = true
	for i := 1; i <= len(s); i++ {
		for _, w := range wordDict {
			if j := i - len(w); j >= 0 && ok[j] && s[j:i] == w {
				ok[i] = true
				break
			}
		}
	}
	return ok[len(s)]
}
