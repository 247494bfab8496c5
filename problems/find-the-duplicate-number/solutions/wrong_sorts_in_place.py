# declares: wrong
# Finds the number, but leaves the array sorted.
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        nums.sort()
        for a, b in zip(nums, nums[1:]):
            if a == b:
                return a
