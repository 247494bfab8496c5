// declares: wrong
// A window is measured only when a repetition ends it.
func lengthOfLongestSubstring(s string) int {
    seen := map[byte]bool{}
    best, left := 0, 0
    for right := 0; right < len(s); right++ {
        for seen[s[right]] {
            if right-left > best {
                best = right - left
            }
            delete(seen, s[left])
            left++
        }
        seen[s[right]] = true
    }
    return best
}
