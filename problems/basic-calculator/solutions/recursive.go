func calculate(s string) (ans int) {
    ans, _ = evaluate(s, 0)
    return
}

// evaluate returns the value of the expression at i, and the index behind its end.
func evaluate(s string, i int) (total, end int) {
    sign := 1
    for i < len(s) {
        c := s[i]
        i++
        switch {
        case c == '+':
            sign = 1
        case c == '-':
            sign = -1
        case c == '(':
            var inner int
            inner, i = evaluate(s, i)
            total += sign * inner
        case c == ')':
            return total, i
        case c != ' ':
            start := i - 1
            for i < len(s) && unicode.IsDigit(rune(s[i])) {
                i++
            }
            number, _ := strconv.Atoi(s[start:i])
            total += sign * number
        }
    }
    return total, i
}
