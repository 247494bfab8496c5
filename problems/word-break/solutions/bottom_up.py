class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))
        ok = [True]
        for i in range(1, len(s) + 1):
            ok.append(any(ok[j] and s[j:i] in words for j in range(max(0, i - longest), i)))
        return ok[-1]
