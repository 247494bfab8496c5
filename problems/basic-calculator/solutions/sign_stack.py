class Solution:
    def calculate(self, s: str) -> int:
        stack = []
        total = number = 0
        sign = 1
        for c in s:
            if c.isdigit():
                number = number * 10 + int(c)
            elif c in "+-":
                total += sign * number
                number = 0
                sign = 1 if c == "+" else -1
            elif c == "(":
                stack.append((total, sign))
                total, sign = 0, 1
            elif c == ")":
                inner = total + sign * number
                number = 0
                before, outer_sign = stack.pop()
                total = before + outer_sign * inner
        return total + sign * number
