# declares: slow
class Solution:
    def addBinary(self, a: str, b: str) -> str:
        n = max(len(a), len(b))
        a, b = a.zfill(n), b.zfill(n)
        carry, out = 0, []
        for i in range(n - 1, -1, -1):
            carry += int(a[i]) + int(b[i])
            out.insert(0, str(carry % 2))
            carry //= 2
        if carry:
            out.insert(0, "1")
        return "".join(out)
