# declares: slow
class Solution:
    def calculate(self, s: str) -> int:
        def evaluate(start, end):
            total, sign = 0, 1
            i = start
            while i < end:
                if s[i] == "(":
                    depth, j = 1, i + 1
                    while depth:
                        if s[j] == "(":
                            depth += 1
                        elif s[j] == ")":
                            depth -= 1
                        j += 1
                    total += sign * evaluate(i + 1, j - 1)
                    i = j
                elif s[i].isdigit():
                    j = i
                    while j < end and s[j].isdigit():
                        j += 1
                    total += sign * int(s[i:j])
                    i = j
                else:
                    if s[i] != " ":
                        sign = 1 if s[i] == "+" else -1
                    i += 1
            return total

        return evaluate(0, len(s))
