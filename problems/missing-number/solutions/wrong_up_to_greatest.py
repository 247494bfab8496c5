# declares: wrong
# Sums up to the greatest element, as if the greatest value were always there.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        top = max(nums)
        return top * (top + 1) // 2 - sum(nums)
