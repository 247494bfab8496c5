# declares: wrong
# Looks at all four neighbours, but in one sweep only, when those to the right and below are not known yet.
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        m, n = len(mat), len(mat[0])
        d = [[10**6 if cell else 0 for cell in row] for row in mat]
        for i in range(m):
            for j in range(n):
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < m and 0 <= b < n:
                        d[i][j] = min(d[i][j], d[a][b] + 1)
        return d
