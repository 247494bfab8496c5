# declares: slow
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        for x in nums:
            count = 0
            for y in nums:
                if x == y:
                    count += 1
            if count > len(nums) // 2:
                return x
