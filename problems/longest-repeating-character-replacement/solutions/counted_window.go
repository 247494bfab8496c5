func characterReplacement(s string, k int) int {
    var count [26]int
    left, most := 0, 0
    for right := range s {
        c := s[right] - 'A'
        count[c]++
        if count[c] > most {
            most = count[c]
        }
        if right-left+1-most > k {
            count[s[left]-'A']--
            left++
        }
    }
    return len(s) - left
}
