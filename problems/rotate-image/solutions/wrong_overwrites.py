# declares: wrong
# The copy is shallow: its rows are the same lists, so elements are overwritten before they are read.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        copy = matrix[:]
        for i in range(n):
            for j in range(n):
                matrix[j][n - 1 - i] = copy[i][j]
