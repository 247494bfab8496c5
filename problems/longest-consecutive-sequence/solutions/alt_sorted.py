class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        best = run = 0
        last = None
        for x in sorted(nums):
            if x == last:
                continue
            run = run + 1 if last is not None and x == last + 1 else 1
            best = max(best, run)
            last = x
        return best
