class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        def value():
            token = tokens.pop()
            if token not in {"+", "-", "*", "/"}:
                return int(token)
            right = value()
            left = value()
            if token == "+":
                return left + right
            if token == "-":
                return left - right
            if token == "*":
                return left * right
            return int(left / right)

        return value()
