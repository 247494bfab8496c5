# declares: wrong
# Looks for a gap between neighbours; at the front and at the end there is none.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        for i in range(1, len(nums)):
            if nums[i] != nums[i - 1] + 1:
                return nums[i] - 1
        return len(nums)
