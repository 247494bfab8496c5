# declares: wrong
# Cuts the ring well, but a single house is cut away in both rows.
class Solution:
    def rob(self, nums: List[int]) -> int:
        def row(houses):
            a = b = 0
            for x in houses:
                a, b = b, max(b, a + x)
            return b

        return max(row(nums[1:]), row(nums[:-1]))
