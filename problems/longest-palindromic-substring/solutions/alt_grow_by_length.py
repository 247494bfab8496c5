class Solution:
    def longestPalindrome(self, s: str) -> str:
        # a longer palindrome that ends at i is longer by at most two than the best before
        best = ""
        for i in range(len(s)):
            for length in (len(best) + 2, len(best) + 1):
                if length <= i + 1:
                    piece = s[i + 1 - length:i + 1]
                    if piece == piece[::-1]:
                        best = piece
                        break
        return best
