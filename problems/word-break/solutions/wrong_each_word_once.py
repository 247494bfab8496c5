# declares: wrong
# A word that has been used is struck out of the dictionary.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @cache
        def cut(i, left):
            if i == len(s):
                return True
            return any(s.startswith(w, i) and cut(i + len(w), left - {w}) for w in left)

        return cut(0, frozenset(wordDict))
