# declares: wrong
# The loop runs over the list from which it deletes, so it skips the element that moves up.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        for i, x in enumerate(nums):
            if i > 0 and nums[i - 1] == x:
                del nums[i]
        return len(nums)
