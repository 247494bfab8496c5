# declares: wrong
# Builds a new matrix and leaves the caller's as it was.
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        columns = [0 in column for column in zip(*matrix)]
        matrix = [[0 if 0 in row or columns[j] else x for j, x in enumerate(row)] for row in matrix]
