uint32_t reverseBits(uint32_t n) {
    // neighbours change places: bits, then pairs, nibbles, bytes and halves
    static const uint32_t low[] = {0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff, 0x0000ffff};
    for (int i = 0; i < 5; i++) n = (n & low[i]) << (1 << i) | (n >> (1 << i) & low[i]);
    return n;
}
