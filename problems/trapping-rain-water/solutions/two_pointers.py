class Solution:
    def trap(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        left_wall = right_wall = water = 0
        while left <= right:
            if left_wall <= right_wall:
                left_wall = max(left_wall, height[left])
                water += left_wall - height[left]
                left += 1
            else:
                right_wall = max(right_wall, height[right])
                water += right_wall - height[right]
                right -= 1
        return water
