# declares: wrong
# Depth first with remembered results: cells on the current path count as infinitely far, and what follows is kept.
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        m, n = len(mat), len(mat[0])
        known = {}
        path = set()

        def distance(i, j):
            if not (0 <= i < m and 0 <= j < n) or (i, j) in path:
                return 10**6
            if mat[i][j] == 0:
                return 0
            if (i, j) not in known:
                path.add((i, j))
                known[i, j] = 1 + min(distance(i + 1, j), distance(i - 1, j), distance(i, j + 1), distance(i, j - 1))
                path.remove((i, j))
            return known[i, j]

        return [[distance(i, j) for j in range(n)] for i in range(m)]
