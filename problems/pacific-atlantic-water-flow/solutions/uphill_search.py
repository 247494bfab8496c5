class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def climb(coast):
            reached = set(coast)
            stack = list(reached)
            while stack:
                i, j = stack.pop()
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < m and 0 <= b < n and (a, b) not in reached and heights[a][b] >= heights[i][j]:
                        reached.add((a, b))
                        stack.append((a, b))
            return reached

        pacific = climb([(0, j) for j in range(n)] + [(i, 0) for i in range(m)])
        atlantic = climb([(m - 1, j) for j in range(n)] + [(i, n - 1) for i in range(m)])
        return [[i, j] for i, j in pacific & atlantic]
