class Solution:
    def addBinary(self, a: str, b: str) -> str:
        i, j = len(a) - 1, len(b) - 1
        carry = 0
        digits = []
        while i >= 0 or j >= 0 or carry:
            if i >= 0:
                carry += a[i] == "1"
                i -= 1
            if j >= 0:
                carry += b[j] == "1"
                j -= 1
            digits.append("01"[carry & 1])
            carry >>= 1
        return "".join(reversed(digits))
