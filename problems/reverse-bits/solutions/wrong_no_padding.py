# declares: wrong
# The zeros in front are part of the pattern.
class Solution:
    def reverseBits(self, n: int) -> int:
        return int(bin(n)[2:][::-1], 2)
