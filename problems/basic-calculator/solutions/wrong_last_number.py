# declares: wrong
# Adds a number only when an operator or a bracket follows it.
class Solution:
    def calculate(self, s: str) -> int:
        stack = []
        total, number, sign = 0, 0, 1
        for c in s:
            if c.isdigit():
                number = number * 10 + int(c)
            elif c != " ":
                total += sign * number
                number = 0
                if c == "(":
                    stack.append((total, sign))
                    total, sign = 0, 1
                elif c == ")":
                    before, outer = stack.pop()
                    total = before + outer * total
                else:
                    sign = 1 if c == "+" else -1
        return total
