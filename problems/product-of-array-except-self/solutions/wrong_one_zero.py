# declares: wrong
# With a single 0, its own place is not 0.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        if 0 in nums:
            return [0] * len(nums)
        total = math.prod(nums)
        return [total // x for x in nums]
