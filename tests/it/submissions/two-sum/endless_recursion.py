# verdict: RE
# says: RecursionError
class Solution:
    def twoSum(self, nums, target):
        return self.twoSum(nums, target)
