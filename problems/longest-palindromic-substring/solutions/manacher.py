class Solution:
    def longestPalindrome(self, s: str) -> str:
        t = "^#" + "#".join(s) + "#$"
        radius = [0] * len(t)
        centre = border = 0
        for i in range(1, len(t) - 1):
            p = min(radius[2 * centre - i], border - i) if i < border else 0
            while t[i - p - 1] == t[i + p + 1]:
                p += 1
            radius[i] = p
            if i + p > border:
                centre, border = i, i + p
        p = max(radius)
        start = (radius.index(p) - p) // 2
        return s[start:start + p]
