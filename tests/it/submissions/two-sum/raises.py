# verdict: RE
# says: IndexError
# says: raises.py:7 in twoSum
class Solution:
    def twoSum(self, nums, target):
        return nums[len(nums)]
