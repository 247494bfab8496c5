class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = nums[0]
        for order in (nums, reversed(nums)):
            product = 1
            for x in order:
                product *= x
                best = max(best, product)
                if product == 0:
                    product = 1
        return best
