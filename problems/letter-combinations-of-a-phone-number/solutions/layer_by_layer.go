func letterCombinations(digits string) []string {
    if digits == "" {
        return nil
    }
    letters := map[rune]string{
        '2': "abc", '3': "def", '4': "ghi", '5': "jkl",
        '6': "mno", '7': "pqrs", '8': "tuv", '9': "wxyz",
    }
    layer := []string{""}
    for _, d := range digits {
        next := make([]string, 0, 4*len(layer))
        for _, prefix := range layer {
            for _, c := range letters[d] {
                next = append(next, prefix+string(c))
            }
        }
        layer = next
    }
    return layer
}
