class Solution:
    def runningSums(self, nums: List[int]) -> List[int]:
        return list(accumulate(nums))
