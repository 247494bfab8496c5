class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        old = image[sr][sc]
        if old == color:
            return image

        def paint(r, c):
            if 0 <= r < len(image) and 0 <= c < len(image[0]) and image[r][c] == old:
                image[r][c] = color
                paint(r - 1, c)
                paint(r + 1, c)
                paint(r, c - 1)
                paint(r, c + 1)

        paint(sr, sc)
        return image
