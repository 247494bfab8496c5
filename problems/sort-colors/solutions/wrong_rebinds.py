# declares: wrong
# Binds a new list to the name; the caller's list stays as it was.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        nums = sorted(nums)
