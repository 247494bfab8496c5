# declares: wrong
# Carries the greatest product only; a negative one is lost before the next sign can turn it.
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = here = nums[0]
        for x in nums[1:]:
            here = max(x, here * x)
            best = max(best, here)
        return best
