// declares: wrong
// The bytes change places, the bits within them do not.
uint32_t reverseBits(uint32_t n) {
    return n << 24 | (n & 0xff00) << 8 | (n >> 8 & 0xff00) | n >> 24;
}
