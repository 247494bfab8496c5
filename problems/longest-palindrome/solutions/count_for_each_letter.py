# declares: slow
class Solution:
    def longestPalindrome(self, s: str) -> int:
        odd = set()
        for c in s:
            if s.count(c) % 2 == 1:
                odd.add(c)
        return len(s) - max(0, len(odd) - 1)
