# declares: crash
# Python's own parser gives up when brackets are nested too deep.
class Solution:
    def calculate(self, s: str) -> int:
        return eval(s.strip())
