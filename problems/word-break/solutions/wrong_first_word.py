# declares: wrong
# Cuts off the first word that fits and never goes back.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        i = 0
        while i < len(s):
            for w in wordDict:
                if s.startswith(w, i):
                    i += len(w)
                    break
            else:
                return False
        return True
