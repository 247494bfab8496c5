# declares: wrong
# Starts with 0, the sum of no element at all.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = here = 0
        for x in nums:
            here = max(0, here + x)
            best = max(best, here)
        return best
