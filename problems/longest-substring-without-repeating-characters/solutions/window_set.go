func lengthOfLongestSubstring(s string) int {
    var count [128]int
    best, left := 0, 0
    for right := 0; right < len(s); right++ {
        count[s[right]]++
        for count[s[right]] > 1 {
            count[s[left]]--
            left++
        }
        if right-left+1 > best {
            best = right - left + 1
        }
    }
    return best
}
