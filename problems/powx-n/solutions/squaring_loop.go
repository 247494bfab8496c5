func myPow(x float64, n int) float64 {
    exponent := n
    if n < 0 {
        exponent = -n
    }
    result := 1.0
    for power := x; exponent > 0; power *= power {
        if exponent&1 == 1 {
            result *= power
        }
        exponent >>= 1
    }
    if n < 0 {
        return 1 / result
    }
    return result
}
