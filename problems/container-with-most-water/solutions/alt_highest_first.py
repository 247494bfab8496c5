class Solution:
    def maxArea(self, height: List[int]) -> int:
        order = sorted(range(len(height)), key=lambda i: -height[i])
        least = greatest = order[0]
        best = 0
        for i in order[1:]:
            best = max(best, height[i] * max(abs(i - least), abs(i - greatest)))
            least = min(least, i)
            greatest = max(greatest, i)
        return best
