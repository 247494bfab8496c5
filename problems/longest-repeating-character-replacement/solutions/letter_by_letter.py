class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for letter in set(s):
            others = [i for i, c in enumerate(s) if c != letter]
            # others[i .. i + k - 1] are replaced, the window lies between their neighbours
            edges = [-1] + others + [len(s)]
            if len(others) <= k:
                return len(s)
            best = max(best, max(b - a for a, b in zip(edges, edges[k + 1:])) - 1)
        return best
