# declares: wrong
# Walks through the table from the left, so that an element can be used again.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        if total % 2:
            return False
        half = total // 2
        can = [True] + [False] * half
        for x in nums:
            for s in range(x, half + 1):
                can[s] = can[s] or can[s - x]
        return can[half]
