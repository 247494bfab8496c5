# declares: crash
# Leaves a negative result as its pattern of 32 bits, 4294967295 for -1, which is no int.
class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask = 0xFFFFFFFF
        while b & mask:
            a, b = (a ^ b) & mask, (a & b) << 1 & mask
        return a & mask
