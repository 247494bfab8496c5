class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        n = len(nums) - 1
        result = 0
        bit = 1
        while bit <= n:
            have = sum(1 for x in nums if x & bit)
            due = sum(1 for x in range(1, n + 1) if x & bit)
            if have > due:
                result |= bit
            bit <<= 1
        return result
