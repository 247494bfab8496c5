class Solution:
    def longestPalindrome(self, s: str) -> int:
        waiting = set()
        length = 0
        for c in s:
            if c in waiting:
                waiting.remove(c)
                length += 2
            else:
                waiting.add(c)
        return length + 1 if waiting else length
