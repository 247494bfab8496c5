class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        best = 0
        for x in nums:
            if x in length:
                continue
            left = length.get(x - 1, 0)
            right = length.get(x + 1, 0)
            total = left + 1 + right
            length[x] = length[x - left] = length[x + right] = total
            best = max(best, total)
        return best
