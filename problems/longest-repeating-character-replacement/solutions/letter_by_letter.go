func characterReplacement(s string, k int) (ans int) {
    for keep := byte('A'); keep <= 'Z'; keep++ {
        left, faults := 0, 0
        for right := 0; right < len(s); right++ {
            if s[right] != keep {
                faults++
            }
            for ; faults > k; left++ {
                if s[left] != keep {
                    faults--
                }
            }
            ans = max(ans, right-left+1)
        }
    }
    return
}
