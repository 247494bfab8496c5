class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        root = {}
        for word in wordDict:
            node = root
            for c in word:
                node = node.setdefault(c, {})
            node["end"] = True

        n = len(s)
        ok = [False] * n + [True]
        for i in reversed(range(n)):
            node = root
            for j in range(i, n):
                node = node.get(s[j])
                if node is None:
                    break
                if "end" in node and ok[j + 1]:
                    ok[i] = True
                    break
        return ok[0]
