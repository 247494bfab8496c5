# declares: slow
# Looks at every place of the crate in every minute.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        minutes = 0
        while True:
            turning = []
            fresh = False
            for i in range(m):
                for j in range(n):
                    if grid[i][j] != 1:
                        continue
                    fresh = True
                    if (i > 0 and grid[i - 1][j] == 2 or i + 1 < m and grid[i + 1][j] == 2
                            or j > 0 and grid[i][j - 1] == 2 or j + 1 < n and grid[i][j + 1] == 2):
                        turning.append((i, j))
            if not fresh:
                return minutes
            if not turning:
                return -1
            for i, j in turning:
                grid[i][j] = 2
            minutes += 1
