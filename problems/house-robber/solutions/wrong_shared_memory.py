# declares: wrong
# The default argument is one dict for all calls: the second street gets answers of the first.
class Solution:
    def rob(self, nums: List[int], i=0, memo={}) -> int:
        if i >= len(nums):
            return 0
        if i not in memo:
            memo[i] = max(self.rob(nums, i + 1, memo), nums[i] + self.rob(nums, i + 2, memo))
        return memo[i]
