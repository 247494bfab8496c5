# verdict: RE
# says: ZeroDivisionError
limit = 1 // 0


class Solution:
    def twoSum(self, nums, target):
        return [0, 1]
