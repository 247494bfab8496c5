# declares: wrong
# Depth first with marks that stay: the first ladder found need not be the shortest.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        if endWord not in wordList:
            return 0
        seen = {beginWord}

        def climb(word):
            if word == endWord:
                return 1
            for other in wordList:
                if other not in seen and sum(a != b for a, b in zip(word, other)) == 1:
                    seen.add(other)
                    rest = climb(other)
                    if rest:
                        return rest + 1
            return 0

        return climb(beginWord)
