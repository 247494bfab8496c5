class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        inside = set()
        left = 0
        best = 0
        for c in s:
            while c in inside:
                inside.remove(s[left])
                left += 1
            inside.add(c)
            best = max(best, len(inside))
        return best
