# declares: wrong
# Only the even or only the odd places, without a change between them.
class Solution:
    def rob(self, nums: List[int]) -> int:
        return max(sum(nums[::2]), sum(nums[1::2]))
