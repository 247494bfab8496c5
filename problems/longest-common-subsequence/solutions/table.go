func longestCommonSubsequence(text1 string, text2 string) int {
	prev := make([]int, len(text2)+1)
	curr := make([]int, len(text2)+1)
	for i := range text1 {
		for j := range text2 {
			if text1[i] == text2[j] {
				curr[j+1] = prev[j] + 1
			} else {
				curr[j+1] = max(prev[j+1], curr[j])
			}
		}
		prev, curr = curr, prev
	}
	return prev[len(text2)]
}
