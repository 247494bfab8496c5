# verdict: CE
# says: syntax_error.py
# says: line 6
class Solution:
    def twoSum(self, nums, target:
        return [0, 1]
