# verdict: TLE
# says: the limit is
class Solution:
    def twoSum(self, nums, target):
        while True:
            pass
