class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        places = [i for i, c in enumerate(s) if c in need]
        have = Counter()
        complete = 0
        best = None
        first = 0
        for end in places:
            c = s[end]
            have[c] += 1
            complete += have[c] == need[c]
            while complete == len(need):
                start = places[first]
                if best is None or end - start < best[1] - best[0]:
                    best = (start, end)
                complete -= have[s[start]] == need[s[start]]
                have[s[start]] -= 1
                first += 1
        return s[best[0]:best[1] + 1] if best else ""
