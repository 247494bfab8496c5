class Solution:
    def flipBits(self, n: int) -> int:
        return ~n & 0xFFFFFFFF
