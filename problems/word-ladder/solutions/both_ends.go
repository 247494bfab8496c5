func ladderLength(beginWord string, endWord string, wordList []string) int {
    // which end has seen a word: 0 none, 1 the beginning, 2 the end
    side := make(map[string]int, len(wordList))
    for _, word := range wordList {
        side[word] = 0
    }
    if _, listed := side[endWord]; !listed {
        return 0
    }
    side[beginWord], side[endWord] = 1, 2
    fronts := [3][]string{1: {beginWord}, 2: {endWord}}
    for count := 2; len(fronts[1]) > 0 && len(fronts[2]) > 0; count++ {
        me, other := 1, 2
        if len(fronts[1]) > len(fronts[2]) {
            me, other = 2, 1
        }
        var next []string
        for _, word := range fronts[me] {
            b := []byte(word)
            for i := range b {
                for c := byte('a'); c <= 'z'; c++ {
                    b[i] = c
                    seen, listed := side[string(b)]
                    if listed && seen == other {
                        return count
                    }
                    if listed && seen == 0 {
                        side[string(b)] = me
                        next = append(next, string(b))
                    }
                }
                b[i] = word[i]
            }
        }
        fronts[me] = next
    }
    return 0
}
