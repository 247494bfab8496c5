func reverseBits(num uint32) uint32 {
    var reversed uint32
    for i := 0; i < 32; i++ {
        reversed |= num >> i & 1 << (31 - i)
    }
    return reversed
}
