# declares: wrong
# The number of binary digits, set or not.
class Solution:
    def hammingWeight(self, n: int) -> int:
        return n.bit_length()
