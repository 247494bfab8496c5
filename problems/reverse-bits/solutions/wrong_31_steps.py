# declares: wrong
# One step too few: the highest bit never arrives.
class Solution:
    def reverseBits(self, n: int) -> int:
        res = 0
        for i in range(31):
            if n & (1 << i):
                res |= 1 << (31 - i)
        return res
