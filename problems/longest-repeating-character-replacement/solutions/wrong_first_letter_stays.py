# declares: wrong
# Keeps the letter at which the stretch begins, and replaces nothing before it.
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        i = 0
        while i < len(s):
            faults = 0
            j = i
            while j < len(s):
                if s[j] != s[i]:
                    faults += 1
                    if faults > k:
                        break
                j += 1
            best = max(best, j - i)
            i += 1
            while i < len(s) and s[i] == s[i - 1]:
                i += 1
        return best
