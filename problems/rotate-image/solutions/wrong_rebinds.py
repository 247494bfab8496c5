# declares: wrong
# The name gets a new list; the caller's matrix stays as it was.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        matrix = [list(row) for row in zip(*matrix[::-1])]
