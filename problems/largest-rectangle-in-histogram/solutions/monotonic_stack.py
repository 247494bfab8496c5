class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best = 0
        stack = [-1]
        for i, height in enumerate(heights + [0]):
            while len(stack) > 1 and heights[stack[-1]] >= height:
                top = heights[stack.pop()]
                best = max(best, top * (i - stack[-1] - 1))
            stack.append(i)
        return best
