# declares: wrong
# Uses one odd count and drops the others altogether, pairs and all.
class Solution:
    def longestPalindrome(self, s: str) -> int:
        counts = Counter(s).values()
        even = sum(c for c in counts if c % 2 == 0)
        return even + max((c for c in counts if c % 2 == 1), default=0)
