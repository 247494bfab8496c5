class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        steps = [len(matrix[0]), len(matrix) - 1]
        i, j, di, dj = 0, -1, 0, 1
        out = []
        horizontal = True
        while True:
            count = steps[0 if horizontal else 1]
            if count == 0:
                return out
            for _ in range(count):
                i, j = i + di, j + dj
                out.append(matrix[i][j])
            steps[0 if horizontal else 1] -= 1
            horizontal = not horizontal
            di, dj = dj, -di
