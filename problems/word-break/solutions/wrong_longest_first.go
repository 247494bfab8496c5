// declares: wrong
// Always the longest word that fits.
func wordBreak(s string, wordDict []string) bool {
	sort.Slice(wordDict, func(i, j int) bool { return len(wordDict[i]) > len(wordDict[j]) })
	for len(s) > 0 {
		rest := s
		for _, w := range wordDict {
			if strings.HasPrefix(s, w) {
				rest = s[len(w):]
				break
			}
		}
		if rest == s {
			return false
		}
		s = rest
	}
	return true
}
