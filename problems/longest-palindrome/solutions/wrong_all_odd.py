# declares: wrong
# Adds every odd count in full, though only one letter can stand in the middle.
class Solution:
    def longestPalindrome(self, s: str) -> int:
        return sum(c for c in Counter(s).values() if c % 2 == 0 or c > 1) or 1
