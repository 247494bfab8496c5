# declares: crash
# A negative number does not consist of digits, so it is looked up as an operator.
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        operations = {
            "+": lambda a, b: a + b,
            "-": lambda a, b: a - b,
            "*": lambda a, b: a * b,
            "/": lambda a, b: int(a / b),
        }
        stack = []
        for token in tokens:
            if token.isdigit():
                stack.append(int(token))
            else:
                operation = operations[token]
                b, a = stack.pop(), stack.pop()
                stack.append(operation(a, b))
        return stack[0]
