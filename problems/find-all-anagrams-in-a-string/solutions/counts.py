class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        m = len(p)
        want = [0] * 26
        have = [0] * 26
        for c in p:
            want[ord(c) - 97] += 1
        starts = []
        for i, c in enumerate(s):
            have[ord(c) - 97] += 1
            if i >= m:
                have[ord(s[i - m]) - 97] -= 1
            if have == want:
                starts.append(i - m + 1)
        return starts
