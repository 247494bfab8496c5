func calculate(s string) (ans int) {
    type level struct{ total, sign int }
    var outer []level
    sign := 1
    for i := 0; i < len(s); i++ {
        switch c := s[i]; c {
        case ' ':
        case '+':
            sign = 1
        case '-':
            sign = -1
        case '(':
            outer = append(outer, level{ans, sign})
            ans, sign = 0, 1
        case ')':
            top := outer[len(outer)-1]
            outer = outer[:len(outer)-1]
            ans = top.total + top.sign*ans
        default:
            number := 0
            for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
                number = number*10 + int(s[i]-'0')
            }
            i--
            ans += sign * number
        }
    }
    return ans
}
