# verdict: RE
# says: IndexError
# says: raises.py:6 in twoSum
class Solution:
    def twoSum(self, nums, target):
        return nums[len(nums)]
