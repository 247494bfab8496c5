# verdict: RE
# says: str
class Solution:
    def twoSum(self, nums, target):
        return "01"
