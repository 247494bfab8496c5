func ladderLength(beginWord string, endWord string, wordList []string) int {
    left := map[string]bool{}
    for _, word := range wordList {
        left[word] = true
    }
    delete(left, beginWord)
    round := []string{beginWord}
    for count := 2; len(round) > 0; count++ {
        var next []string
        for _, word := range round {
            letters := []byte(word)
            for i, old := range letters {
                for c := byte('a'); c <= 'z'; c++ {
                    letters[i] = c
                    if !left[string(letters)] {
                        continue
                    }
                    found := string(letters)
                    if found == endWord {
                        return count
                    }
                    delete(left, found)
                    next = append(next, found)
                }
                letters[i] = old
            }
        }
        round = next
    }
    return 0
}
