# declares: wrong
# Counts each kind, and so accepts pairs that cross.
class Solution:
    def isValid(self, s: str) -> bool:
        open_now = {"(": 0, "[": 0, "{": 0}
        match = {")": "(", "]": "[", "}": "{"}
        for c in s:
            if c in open_now:
                open_now[c] += 1
            else:
                open_now[match[c]] -= 1
                if open_now[match[c]] < 0:
                    return False
        return all(n == 0 for n in open_now.values())
