# declares: wrong
# Does not ask whether a lower and a left side are left, so a single row is walked back.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        top, bottom = 0, len(matrix) - 1
        left, right = 0, len(matrix[0]) - 1
        res = []
        while top <= bottom and left <= right:
            res += [matrix[top][j] for j in range(left, right + 1)]
            top += 1
            res += [matrix[i][right] for i in range(top, bottom + 1)]
            right -= 1
            res += [matrix[bottom][j] for j in range(right, left - 1, -1)]
            bottom -= 1
            res += [matrix[i][left] for i in range(bottom, top - 1, -1)]
            left += 1
        return res
