func hammingWeight(num uint32) int {
    ones := 0
    for mask := uint32(1); mask != 0; mask <<= 1 {
        if num&mask != 0 {
            ones++
        }
    }
    return ones
}
