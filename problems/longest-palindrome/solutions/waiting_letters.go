func longestPalindrome(s string) int {
    var waiting uint64
    for i := range s {
        waiting ^= 1 << (s[i] - 'A')
    }
    single := bits.OnesCount64(waiting)
    return len(s) - max(single-1, 0)
}
