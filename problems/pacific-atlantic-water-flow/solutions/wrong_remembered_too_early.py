# declares: wrong
# Keeps the result of a cell while level neighbours are still being searched.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])
        known = {}

        def oceans(i, j):
            if (i, j) in known:
                return known[i, j]
            known[i, j] = set()
            reached = set()
            if i == 0 or j == 0:
                reached.add("pacific")
            if i == m - 1 or j == n - 1:
                reached.add("atlantic")
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < m and 0 <= b < n and heights[a][b] <= heights[i][j]:
                    reached |= oceans(a, b)
            known[i, j] = reached
            return reached

        return [[i, j] for i in range(m) for j in range(n) if len(oceans(i, j)) == 2]
