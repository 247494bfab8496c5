# declares: wrong
# The name is bound to a new list; the caller's stays as it was.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        nums = sorted(set(nums))
        return len(nums)
