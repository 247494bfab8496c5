# declares: wrong
# list.index finds the first of two equal values twice.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        values = set()
        for value in nums:
            if target - value in values:
                return [nums.index(target - value), nums.index(value)]
            values.add(value)
        return []
