func lengthOfLongestSubstring(s string) (ans int) {
    last := map[rune]int{}
    left := 0
    for i, c := range s {
        if j, ok := last[c]; ok && j >= left {
            left = j + 1
        }
        last[c] = i
        ans = max(ans, i-left+1)
    }
    return
}
