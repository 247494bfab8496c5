class Solution:
    def maxArea(self, height: List[int]) -> int:
        l, r = 0, len(height) - 1
        best = 0
        while l < r:
            a, b = height[l], height[r]
            if a < b:
                best = max(best, (r - l) * a)
                l += 1
            else:
                best = max(best, (r - l) * b)
                r -= 1
        return best
