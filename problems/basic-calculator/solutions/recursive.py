class Solution:
    def calculate(self, s: str) -> int:
        tokens = iter(re.findall(r"\d+|[-+()]", s))

        def evaluate():
            total, sign = 0, 1
            for token in tokens:
                if token == "+":
                    sign = 1
                elif token == "-":
                    sign = -1
                elif token == "(":
                    total += sign * evaluate()
                elif token == ")":
                    break
                else:
                    total += sign * int(token)
            return total

        return evaluate()
