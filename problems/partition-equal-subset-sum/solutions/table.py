class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, rest = divmod(sum(nums), 2)
        if rest:
            return False
        can = [True] + [False] * half
        for x in nums:
            for s in range(half, x - 1, -1):
                if can[s - x]:
                    can[s] = True
        return can[half]
