# declares: slow
class Solution:
    def getSum(self, a: int, b: int) -> int:
        while b > 0:
            a, b = self.successor(a), self.predecessor(b)
        while b < 0:
            a, b = self.predecessor(a), self.successor(b)
        return a

    def successor(self, x):
        bit = 1
        while x & bit and bit >> 32 == 0:
            x ^= bit
            bit <<= 1
        return 0 if bit >> 32 else x ^ bit

    def predecessor(self, x):
        return ~self.successor(~x)
