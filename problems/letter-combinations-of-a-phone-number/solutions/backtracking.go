func letterCombinations(digits string) []string {
    keys := [...]string{"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"}
    words := []string{}
    if len(digits) == 0 {
        return words
    }
    word := make([]byte, len(digits))
    var choose func(i int)
    choose = func(i int) {
        if i == len(word) {
            words = append(words, string(word))
            return
        }
        letters := keys[digits[i]-'2']
        for j := range letters {
            word[i] = letters[j]
            choose(i + 1)
        }
    }
    choose(0)
    return words
}
