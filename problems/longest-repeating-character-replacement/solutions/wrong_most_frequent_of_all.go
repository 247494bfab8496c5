// declares: wrong
// Keeps the letter that is most frequent in the whole string.
func characterReplacement(s string, k int) int {
    var total [26]int
    keep := s[0]
    for i := range s {
        total[s[i]-'A']++
        if total[s[i]-'A'] > total[keep-'A'] {
            keep = s[i]
        }
    }
    best, left, faults := 0, 0, 0
    for right := range s {
        if s[right] != keep {
            faults++
        }
        for faults > k {
            if s[left] != keep {
                faults--
            }
            left++
        }
        best = max(best, right-left+1)
    }
    return best
}
