func addBinary(a string, b string) string {
    n := max(len(a), len(b)) + 1
    sum := make([]byte, n)
    var carry byte
    for k := 1; k <= n; k++ {
        column := carry
        if k <= len(a) {
            column += a[len(a)-k] - '0'
        }
        if k <= len(b) {
            column += b[len(b)-k] - '0'
        }
        sum[n-k] = '0' + column%2
        carry = column / 2
    }
    if sum[0] == '0' {
        sum = sum[1:]
    }
    return string(sum)
}
