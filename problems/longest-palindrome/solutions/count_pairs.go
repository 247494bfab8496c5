func longestPalindrome(s string) (ans int) {
    counts := map[rune]int{}
    for _, c := range s {
        counts[c]++
    }
    for _, k := range counts {
        ans += k / 2 * 2
        if k%2 == 1 && ans%2 == 0 {
            // the first odd count gives its middle
            ans++
        }
    }
    return
}
