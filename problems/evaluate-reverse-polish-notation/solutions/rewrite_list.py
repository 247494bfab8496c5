# declares: slow
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        tokens = tokens[:]
        while len(tokens) > 1:
            i = 0
            while tokens[i] not in ("+", "-", "*", "/"):
                i += 1
            a, b = int(tokens[i - 2]), int(tokens[i - 1])
            if tokens[i] == "+":
                result = a + b
            elif tokens[i] == "-":
                result = a - b
            elif tokens[i] == "*":
                result = a * b
            else:
                result = int(a / b)
            tokens[i - 2:i + 1] = [str(result)]
        return int(tokens[0])
