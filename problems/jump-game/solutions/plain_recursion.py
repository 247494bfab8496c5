# declares: slow
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        def go(i):
            if i >= len(nums) - 1:
                return True
            return any(go(i + k) for k in range(1, nums[i] + 1))

        return go(0)
