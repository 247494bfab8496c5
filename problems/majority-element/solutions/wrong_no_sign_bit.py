# declares: wrong
# Puts the majority bits together without the sign bit: negative answers come out positive.
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        answer = 0
        for bit in range(31):
            ones = sum((x >> bit) & 1 for x in nums)
            if ones * 2 > len(nums):
                answer |= 1 << bit
        return answer
