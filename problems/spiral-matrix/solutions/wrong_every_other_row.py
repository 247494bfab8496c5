# declares: wrong
# Walks the rows there and back, as one ploughs a field: right for two rows only.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        out = []
        for i, row in enumerate(matrix):
            out += row if i % 2 == 0 else row[::-1]
        return out
