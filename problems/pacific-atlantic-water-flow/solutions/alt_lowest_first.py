class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])
        # cells of equal height that touch are one plateau; plateaus are settled from the lowest up
        plateau = [[-1] * n for _ in range(m)]
        plateaus = []
        for i in range(m):
            for j in range(n):
                if plateau[i][j] != -1:
                    continue
                plateau[i][j] = len(plateaus)
                cells = [(i, j)]
                for a, b in cells:
                    for c, d in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1)):
                        if 0 <= c < m and 0 <= d < n and plateau[c][d] == -1 and heights[c][d] == heights[i][j]:
                            plateau[c][d] = len(plateaus)
                            cells.append((c, d))
                plateaus.append(cells)
        oceans = [0] * len(plateaus)
        result = []
        for p in sorted(range(len(plateaus)), key=lambda p: heights[plateaus[p][0][0]][plateaus[p][0][1]]):
            here = heights[plateaus[p][0][0]][plateaus[p][0][1]]
            for i, j in plateaus[p]:
                if i == 0 or j == 0:
                    oceans[p] |= 1
                if i == m - 1 or j == n - 1:
                    oceans[p] |= 2
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < m and 0 <= b < n and heights[a][b] < here:
                        oceans[p] |= oceans[plateau[a][b]]
            if oceans[p] == 3:
                result.extend([i, j] for i, j in plateaus[p])
        return sorted(result)
