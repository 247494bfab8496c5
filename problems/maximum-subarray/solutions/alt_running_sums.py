class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = -inf
        least = total = 0
        for x in nums:
            total += x
            best = max(best, total - least)
            least = min(least, total)
        return best
