class Solution:
    def countSubstrings(self, s: str) -> int:
        n = len(s)
        count = 0
        pal = [False] * (n + 1)
        for i in range(n - 1, -1, -1):
            a = s[i]
            inner = True
            for j in range(i, n):
                outer = s[j] == a and (j - i < 2 or inner)
                inner = pal[j]
                pal[j] = outer
                count += outer
        return count
