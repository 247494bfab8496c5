# verdict: WA
# says: state-leak
# says: keeps state between cases
class Solution:
    seen = {}

    def twoSum(self, nums, target):
        for i, n in enumerate(nums):
            if target - n in self.seen:
                return [self.seen[target - n], i]
            self.seen[n] = i
