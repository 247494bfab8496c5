# declares: wrong
# Changes the crate during the sweep: what has just rotted infects its neighbours in the same minute.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        minutes = 0
        changed = True
        while changed:
            changed = False
            for i in range(m):
                for j in range(n):
                    if grid[i][j] == 2:
                        for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                            if 0 <= a < m and 0 <= b < n and grid[a][b] == 1:
                                grid[a][b] = 2
                                changed = True
            minutes += changed
        return -1 if any(1 in row for row in grid) else minutes
