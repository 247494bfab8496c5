# verdict: RE
# says: None
class Solution:
    def twoSum(self, nums, target):
        pass
