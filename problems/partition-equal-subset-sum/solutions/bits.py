class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        sums = 1
        for x in nums:
            sums |= sums << x
        return total % 2 == 0 and sums >> total // 2 & 1 == 1
