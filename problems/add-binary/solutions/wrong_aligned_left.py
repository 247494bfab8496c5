# declares: wrong
# Adds from the left ends, as if the numbers had the same length.
class Solution:
    def addBinary(self, a: str, b: str) -> str:
        n = max(len(a), len(b))
        a, b = a.ljust(n, "0"), b.ljust(n, "0")
        return bin(int(a, 2) + int(b, 2))[2:]
