# declares: slow
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        best = 0
        for i in range(len(s)):
            for j in range(i + 1, len(s) + 1):
                part = s[i:j]
                if len(set(part)) == len(part):
                    best = max(best, j - i)
        return best
