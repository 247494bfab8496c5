class Solution:
    def longestPalindrome(self, s: str) -> str:
        start = length = 0
        for c in range(2 * len(s) - 1):
            left = c // 2
            right = left + c % 2
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            if right - left - 1 > length:
                start, length = left + 1, right - left - 1
        return s[start:start + length]
