# declares: slow
# Goes over the whole picture again and again until a round paints nothing.
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        m, n = len(image), len(image[0])
        old = image[sr][sc]
        if old == color:
            return image
        reached = [[False] * n for _ in range(m)]
        reached[sr][sc] = True
        changed = True
        while changed:
            changed = False
            for i in range(m):
                for j in range(n):
                    if reached[i][j] or image[i][j] != old:
                        continue
                    if (i > 0 and reached[i - 1][j] or i < m - 1 and reached[i + 1][j]
                            or j > 0 and reached[i][j - 1] or j < n - 1 and reached[i][j + 1]):
                        reached[i][j] = changed = True
        return [[color if reached[i][j] else image[i][j] for j in range(n)] for i in range(m)]
