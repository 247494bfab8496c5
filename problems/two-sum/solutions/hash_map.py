class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for j, value in enumerate(nums):
            if target - value in seen:
                return [seen[target - value], j]
            seen[value] = j
        return []
