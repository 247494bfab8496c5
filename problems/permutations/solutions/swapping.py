class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result = []

        def arrange(k):
            if k == len(nums):
                result.append(nums.copy())
            for i in range(k, len(nums)):
                nums[k], nums[i] = nums[i], nums[k]
                arrange(k + 1)
                nums[k], nums[i] = nums[i], nums[k]

        arrange(0)
        return result
