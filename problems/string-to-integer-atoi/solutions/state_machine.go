func myAtoi(s string) int {
    type step func(c byte) step
    const limit = 1 << 31
    value, negative := 0, false

    var start, digits step
    digits = func(c byte) step {
        if c < '0' || '9' < c {
            return nil
        }
        value = min(10*value+int(c-'0'), limit)
        return digits
    }
    start = func(c byte) step {
        switch c {
        case ' ':
            return start
        case '+', '-':
            negative = c == '-'
            return digits
        }
        return digits(c)
    }

    for i, state := 0, start; i < len(s) && state != nil; i++ {
        state = state(s[i])
    }
    if negative {
        return -value
    }
    return min(value, limit-1)
}
