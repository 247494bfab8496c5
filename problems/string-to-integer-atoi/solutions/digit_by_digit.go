func myAtoi(s string) int {
    s = strings.TrimLeft(s, " ")
    sign := 1
    if s != "" && (s[0] == '-' || s[0] == '+') {
        if s[0] == '-' {
            sign = -1
        }
        s = s[1:]
    }
    value := 0
    for _, c := range s {
        if c < '0' || c > '9' {
            break
        }
        value = value*10 + int(c-'0')
        if sign*value > math.MaxInt32 {
            return math.MaxInt32
        }
        if sign*value < math.MinInt32 {
            return math.MinInt32
        }
    }
    return sign * value
}
