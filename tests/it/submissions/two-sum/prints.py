# verdict: WA
# says: looking for
class Solution:
    def twoSum(self, nums, target):
        print("looking for", target)
        return [0, 0]
