func reverseBits(num uint32) uint32 {
    var turned [4]byte
    for i := range turned {
        b := byte(num >> (8 * i))
        for step := 0; step < 8; step++ {
            turned[i] = turned[i]<<1 | b&1
            b >>= 1
        }
    }
    return uint32(turned[0])<<24 | uint32(turned[1])<<16 | uint32(turned[2])<<8 | uint32(turned[3])
}
