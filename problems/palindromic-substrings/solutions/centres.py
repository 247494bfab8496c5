class Solution:
    def countSubstrings(self, s: str) -> int:
        n = len(s)
        count = 0
        for c in range(2 * n - 1):
            left = c // 2
            right = left + c % 2
            while left >= 0 and right < n and s[left] == s[right]:
                count += 1
                left -= 1
                right += 1
        return count
