# declares: wrong
# Compares which letters occur, not how often.
class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        m = len(p)
        letters = set(p)
        return [i for i in range(len(s) - m + 1) if set(s[i:i + m]) == letters]
