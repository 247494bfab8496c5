# declares: wrong
# Drops the higher wall, which may have a better partner further in.
class Solution:
    def maxArea(self, height: List[int]) -> int:
        l, r = 0, len(height) - 1
        best = 0
        while l < r:
            best = max(best, (r - l) * min(height[l], height[r]))
            if height[l] > height[r]:
                l += 1
            else:
                r -= 1
        return best
