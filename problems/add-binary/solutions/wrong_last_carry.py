# declares: wrong
# Forgets the carry that is left after the last column.
class Solution:
    def addBinary(self, a: str, b: str) -> str:
        n = max(len(a), len(b))
        carry, out = 0, []
        for x, y in zip(reversed(a.zfill(n)), reversed(b.zfill(n))):
            carry, digit = divmod(int(x) + int(y) + carry, 2)
            out.append(str(digit))
        return "".join(reversed(out))
