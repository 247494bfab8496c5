# declares: crash
# Pops without asking whether there is anything to pop.
class Solution:
    def isValid(self, s: str) -> bool:
        stack = []
        pairs = {"(": ")", "[": "]", "{": "}"}
        for c in s:
            if c in pairs:
                stack.append(pairs[c])
            elif stack.pop() != c:
                return False
        return not stack
