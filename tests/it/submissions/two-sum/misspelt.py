# verdict: CE
# says: twoSum
# says: twosum
class Solution:
    def twosum(self, nums, target):
        return [0, 1]
