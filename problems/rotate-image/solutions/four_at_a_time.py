class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        m = len(matrix) - 1
        for i in range(len(matrix) // 2):
            for j in range((len(matrix) + 1) // 2):
                (matrix[i][j], matrix[j][m - i], matrix[m - i][m - j], matrix[m - j][i]) = (
                    matrix[m - j][i], matrix[i][j], matrix[j][m - i], matrix[m - i][m - j])
