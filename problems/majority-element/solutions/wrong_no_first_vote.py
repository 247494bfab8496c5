# declares: wrong
# A new candidate gets no vote of its own, so the next number replaces it.
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        candidate, count = nums[0], 0
        for x in nums:
            if count == 0:
                candidate = x
            elif x == candidate:
                count += 1
            else:
                count -= 1
        return candidate
