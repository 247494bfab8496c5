class Solution:
    def reverseBits(self, n: int) -> int:
        return int(f"{n & 0xFFFFFFFF:032b}"[::-1], 2)
