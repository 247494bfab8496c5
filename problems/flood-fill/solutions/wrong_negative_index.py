# declares: wrong
# Forgets that index -1 is the other edge of the picture.
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        old = image[sr][sc]

        def paint(r, c):
            if r >= len(image) or c >= len(image[0]) or image[r][c] != old:
                return
            image[r][c] = color
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                paint(r + dr, c + dc)

        if old != color:
            paint(sr, sc)
        return image
