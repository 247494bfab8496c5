# verdict: WA
# says: nums
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        nums.sort()
        return next(a for a, b in zip(nums, nums[1:]) if a == b)
