uint32_t flipBits(uint32_t n) {
    return ~n;
}
