# verdict: RE
# says: exit code 7
class Solution:
    def twoSum(self, nums, target):
        os._exit(7)
