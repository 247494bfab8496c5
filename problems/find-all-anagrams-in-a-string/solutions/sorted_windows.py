# declares: slow
class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        want = sorted(p)
        m = len(p)
        return [i for i in range(len(s) - m + 1) if sorted(s[i:i + m]) == want]
