# declares: slow
class Solution:
    def longestPalindrome(self, s: str) -> str:
        def palindrome(i, j):
            while i < j:
                if s[i] != s[j]:
                    return False
                i += 1
                j -= 1
            return True

        best = ""
        for i in range(len(s)):
            for j in range(i, len(s)):
                if palindrome(i, j) and j - i + 1 > len(best):
                    best = s[i:j + 1]
        return best
