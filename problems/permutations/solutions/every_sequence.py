# declares: slow
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = []
        for row in itertools.product(nums, repeat=len(nums)):
            if len(set(row)) == len(nums):
                found.append(list(row))
        return found
