class Solution:
    def reverseBits(self, n: int) -> int:
        n = (n & 0x0000FFFF) << 16 | n >> 16 & 0x0000FFFF
        n = (n & 0x00FF00FF) << 8 | n >> 8 & 0x00FF00FF
        n = (n & 0x0F0F0F0F) << 4 | n >> 4 & 0x0F0F0F0F
        n = (n & 0x33333333) << 2 | n >> 2 & 0x33333333
        n = (n & 0x55555555) << 1 | n >> 1 & 0x55555555
        return n
