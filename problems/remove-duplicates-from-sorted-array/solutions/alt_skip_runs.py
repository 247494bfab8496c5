class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        k = 0
        for value, _ in groupby(nums):
            nums[k] = value
            k += 1
        return k
