class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        m = len(p)
        balance = Counter(p)
        wrong = len(balance)

        def change(c, by):
            nonlocal wrong
            wrong += balance[c] == 0
            balance[c] += by
            wrong -= balance[c] == 0

        starts = []
        for i, c in enumerate(s):
            change(c, -1)
            if i >= m:
                change(s[i - m], 1)
            if wrong == 0:
                starts.append(i - m + 1)
        return starts
