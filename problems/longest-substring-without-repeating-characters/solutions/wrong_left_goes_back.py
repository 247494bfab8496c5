# declares: wrong
# The last place may lie before the window; then the left end goes back.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        left = best = 0
        for right, c in enumerate(s):
            if c in last:
                left = last[c] + 1
            last[c] = right
            best = max(best, right - left + 1)
        return best
