# declares: slow
# Follows the water from every cell.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def both(i, j):
            pacific = atlantic = False
            seen = {(i, j)}
            stack = [(i, j)]
            while stack:
                i, j = stack.pop()
                pacific = pacific or i == 0 or j == 0
                atlantic = atlantic or i == m - 1 or j == n - 1
                if pacific and atlantic:
                    return True
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < m and 0 <= b < n and (a, b) not in seen and heights[a][b] <= heights[i][j]:
                        seen.add((a, b))
                        stack.append((a, b))
            return False

        return [[i, j] for i in range(m) for j in range(n) if both(i, j)]
