# declares: wrong
# Takes the index 0 for "not seen".
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, value in enumerate(nums):
            if seen.get(target - value):
                return [seen[target - value], i]
            seen[value] = i
        return []
