func flipBits(n uint32) uint32 {
    return ^n
}
