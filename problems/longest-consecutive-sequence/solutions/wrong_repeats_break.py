# declares: wrong
# After sorting, an equal neighbour breaks the run; and no numbers give 1.
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        nums.sort()
        best = run = 1
        for i in range(1, len(nums)):
            if nums[i] == nums[i - 1] + 1:
                run += 1
            else:
                run = 1
            best = max(best, run)
        return best
