# declares: wrong
# Peels the first row off and turns the rest the wrong way.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        out = []
        rows = [list(r) for r in matrix]
        while rows:
            out += rows.pop(0)
            rows = [list(r) for r in zip(*rows[::-1])]
        return out
