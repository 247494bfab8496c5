class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        m, n = len(matrix), len(matrix[0])
        clear_row = 0 in matrix[0]
        clear_column = any(row[0] == 0 for row in matrix)
        for i in range(1, m):
            for j in range(1, n):
                if matrix[i][j] == 0:
                    matrix[i][0] = matrix[0][j] = 0
        for i in range(1, m):
            for j in range(1, n):
                if matrix[i][0] == 0 or matrix[0][j] == 0:
                    matrix[i][j] = 0
        if clear_row:
            matrix[0] = [0] * n
        if clear_column:
            for row in matrix:
                row[0] = 0
