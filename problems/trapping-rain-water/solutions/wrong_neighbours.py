# declares: wrong
# Compares with the two neighbours only.
class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i in range(1, len(height) - 1):
            water += max(0, min(height[i - 1], height[i + 1]) - height[i])
        return water
