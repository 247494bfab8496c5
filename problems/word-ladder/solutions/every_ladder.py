# declares: slow
# Tries out all ladders and keeps the shortest.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        best = len(wordList) + 2
        used = {beginWord}

        def climb(word, count):
            nonlocal best
            if word == endWord:
                best = min(best, count)
                return
            if count + 1 >= best:
                return
            for other in wordList:
                if other not in used and sum(a != b for a, b in zip(word, other)) == 1:
                    used.add(other)
                    climb(other, count + 1)
                    used.remove(other)

        climb(beginWord, 1)
        return best if best <= len(wordList) + 1 else 0
