class Solution:
    def countSubstrings(self, s: str) -> int:
        t = "#" + "#".join(s) + "#"
        radius = [0] * len(t)
        centre = border = 0
        for i in range(len(t)):
            p = min(radius[2 * centre - i], border - i) if i < border else 0
            while i - p - 1 >= 0 and i + p + 1 < len(t) and t[i - p - 1] == t[i + p + 1]:
                p += 1
            radius[i] = p
            if i + p > border:
                centre, border = i, i + p
        return sum((p + 1) // 2 for p in radius)
