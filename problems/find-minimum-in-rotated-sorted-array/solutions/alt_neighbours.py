class Solution:
    def findMin(self, nums: List[int]) -> int:
        for a, b in zip(nums, nums[1:]):
            if b < a:
                return b
        return nums[0]
