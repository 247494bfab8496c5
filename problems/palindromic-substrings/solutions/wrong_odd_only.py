# declares: wrong
# Grows from letters only and misses all palindromes of even length.
class Solution:
    def countSubstrings(self, s: str) -> int:
        count = 0
        for i in range(len(s)):
            k = 0
            while i - k >= 0 and i + k < len(s) and s[i - k] == s[i + k]:
                count += 1
                k += 1
        return count
