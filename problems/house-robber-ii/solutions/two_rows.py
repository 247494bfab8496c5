class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]

        def row(houses):
            prev = curr = 0
            for x in houses:
                prev, curr = curr, max(curr, prev + x)
            return curr

        return max(row(nums[1:]), row(nums[:-1]))
