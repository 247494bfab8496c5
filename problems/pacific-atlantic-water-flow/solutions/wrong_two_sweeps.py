# declares: wrong
# Pacific water is taken to come from above or left only, Atlantic water from below or right only.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])
        pacific = [[i == 0 or j == 0 for j in range(n)] for i in range(m)]
        atlantic = [[i == m - 1 or j == n - 1 for j in range(n)] for i in range(m)]
        for i in range(1, m):
            for j in range(1, n):
                h = heights[i][j]
                pacific[i][j] = (heights[i - 1][j] <= h and pacific[i - 1][j]
                                 or heights[i][j - 1] <= h and pacific[i][j - 1])
        for i in range(m - 2, -1, -1):
            for j in range(n - 2, -1, -1):
                h = heights[i][j]
                atlantic[i][j] = (heights[i + 1][j] <= h and atlantic[i + 1][j]
                                  or heights[i][j + 1] <= h and atlantic[i][j + 1])
        return [[i, j] for i in range(m) for j in range(n) if pacific[i][j] and atlantic[i][j]]
