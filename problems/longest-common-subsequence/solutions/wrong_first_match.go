// declares: wrong
// Matches each letter with its next place in the other text, and never goes back.
func longestCommonSubsequence(text1 string, text2 string) int {
	count := 0
	for i := range text1 {
		if at := strings.IndexByte(text2, text1[i]); at >= 0 {
			count++
			text2 = text2[at+1:]
		}
	}
	return count
}
