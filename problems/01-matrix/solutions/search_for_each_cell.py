# declares: slow
# A breadth-first search from every one.
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        m, n = len(mat), len(mat[0])

        def nearest(i, j):
            seen = {(i, j)}
            ring = [(i, j)]
            steps = 0
            while True:
                following = []
                for a, b in ring:
                    if mat[a][b] == 0:
                        return steps
                    for cell in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                        if 0 <= cell[0] < m and 0 <= cell[1] < n and cell not in seen:
                            seen.add(cell)
                            following.append(cell)
                ring = following
                steps += 1

        return [[nearest(i, j) for j in range(n)] for i in range(m)]
