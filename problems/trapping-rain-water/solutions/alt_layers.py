class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        falling = []
        for i, wall in enumerate(height):
            while falling and height[falling[-1]] <= wall:
                floor = height[falling.pop()]
                if falling:
                    left = falling[-1]
                    water += (min(wall, height[left]) - floor) * (i - left - 1)
            falling.append(i)
        return water
