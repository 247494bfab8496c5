# declares: wrong
# Strips every sign and space in front, so "+-8" and "- 15" are read as numbers.
class Solution:
    def myAtoi(self, s: str) -> int:
        s = s.lstrip()
        sign = -1 if s[:1] == "-" else 1
        s = s.lstrip("+- ")
        value = 0
        for c in s:
            if not c.isdigit():
                break
            value = value * 10 + int(c)
        return max(-2**31, min(2**31 - 1, sign * value))
