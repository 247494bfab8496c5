// declares: wrong
// Completes the last number at the last character, but skips spaces before it asks.
func calculate(s string) (ans int) {
    totals, signs := []int{}, []int{}
    number, sign := 0, 1
    for i := 0; i < len(s); i++ {
        c := s[i]
        if c == ' ' {
            continue
        }
        if c >= '0' && c <= '9' {
            number = number*10 + int(c-'0')
        }
        if c < '0' || c > '9' || i == len(s)-1 {
            ans += sign * number
            number = 0
        }
        switch c {
        case '+':
            sign = 1
        case '-':
            sign = -1
        case '(':
            totals, signs = append(totals, ans), append(signs, sign)
            ans, sign = 0, 1
        case ')':
            last := len(totals) - 1
            ans = totals[last] + signs[last]*ans
            totals, signs = totals[:last], signs[:last]
        }
    }
    return ans
}
