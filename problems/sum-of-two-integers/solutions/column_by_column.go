func getSum(a int, b int) int {
    x, y := uint32(a), uint32(b)
    var sum, carry uint32
    for mask := uint32(1); mask != 0; mask <<= 1 {
        p, q := x&mask, y&mask
        sum |= p ^ q ^ carry
        carry = (p&q | carry&(p^q)) << 1
    }
    return int(int32(sum))
}
