func isValid(s string) bool {
    opener := map[rune]rune{')': '(', ']': '[', '}': '{'}
    var stack []rune
    for _, c := range s {
        due, closes := opener[c]
        if !closes {
            stack = append(stack, c)
        } else if n := len(stack); n == 0 || stack[n-1] != due {
            return false
        } else {
            stack = stack[:n-1]
        }
    }
    return len(stack) == 0
}
