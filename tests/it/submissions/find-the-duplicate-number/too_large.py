# verdict: RE
# says: 32
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        return 1 << 40
