class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        m, n = len(image), len(image[0])
        old = image[sr][sc]
        if old == color:
            return image
        image[sr][sc] = color
        queue = deque([(sr, sc)])
        while queue:
            i, j = queue.popleft()
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < m and 0 <= b < n and image[a][b] == old:
                    image[a][b] = color
                    queue.append((a, b))
        return image
