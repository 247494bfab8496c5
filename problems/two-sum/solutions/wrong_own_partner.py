# declares: wrong
# Enters everything first, so that a number can be its own partner.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        where = {value: i for i, value in enumerate(nums)}
        for i, value in enumerate(nums):
            if target - value in where:
                return [i, where[target - value]]
        return []
