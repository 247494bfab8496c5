class Solution:
    def turnAround(self, nums: List[int]) -> List[int]:
        return nums[::-1]
