# declares: wrong
# Turns the border and forgets the rings within.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        m = len(matrix) - 1
        for k in range(m):
            t = matrix[0][k]
            matrix[0][k] = matrix[m - k][0]
            matrix[m - k][0] = matrix[m][m - k]
            matrix[m][m - k] = matrix[k][m]
            matrix[k][m] = t
