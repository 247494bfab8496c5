class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        m, n = len(mat), len(mat[0])
        far = m + n
        d = [[far if cell else 0 for cell in row] for row in mat]
        for i in range(m):
            for j in range(n):
                if i > 0:
                    d[i][j] = min(d[i][j], d[i - 1][j] + 1)
                if j > 0:
                    d[i][j] = min(d[i][j], d[i][j - 1] + 1)
        for i in range(m - 1, -1, -1):
            for j in range(n - 1, -1, -1):
                if i < m - 1:
                    d[i][j] = min(d[i][j], d[i + 1][j] + 1)
                if j < n - 1:
                    d[i][j] = min(d[i][j], d[i][j + 1] + 1)
        return d
