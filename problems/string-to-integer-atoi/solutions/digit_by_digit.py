class Solution:
    def myAtoi(self, s: str) -> int:
        i, n = 0, len(s)
        while i < n and s[i] == " ":
            i += 1
        negative = False
        if i < n and s[i] in "+-":
            negative = s[i] == "-"
            i += 1
        limit = 2**31 if negative else 2**31 - 1
        value = 0
        while i < n and "0" <= s[i] <= "9":
            value = value * 10 + int(s[i])
            if value >= limit:
                value = limit
                break
            i += 1
        return -value if negative else value
