# declares: slow
class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]

        def row(i, end):
            if i >= end:
                return 0
            return max(row(i + 1, end), nums[i] + row(i + 2, end))

        return max(row(0, len(nums) - 1), row(1, len(nums)))
