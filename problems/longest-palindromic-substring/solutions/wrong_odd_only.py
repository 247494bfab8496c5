# declares: wrong
# Grows from letters only and misses palindromes of even length.
class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for i in range(len(s)):
            l = r = i
            while l > 0 and r < len(s) - 1 and s[l - 1] == s[r + 1]:
                l -= 1
                r += 1
            if r - l + 1 > len(best):
                best = s[l:r + 1]
        return best
