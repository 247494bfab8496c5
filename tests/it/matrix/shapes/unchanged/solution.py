class Solution:
    def largest(self, nums: List[int]) -> int:
        return max(nums)
