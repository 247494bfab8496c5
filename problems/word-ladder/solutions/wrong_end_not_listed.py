# declares: wrong
# Adds the end to the words, listed or not.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left = set(wordList) | {endWord}
        left.discard(beginWord)
        round_, count = [beginWord], 1
        while round_:
            following = []
            for word in round_:
                if word == endWord:
                    return count
                for i in range(len(word)):
                    for c in "abcdefghijklmnopqrstuvwxyz":
                        other = word[:i] + c + word[i + 1:]
                        if other in left:
                            left.remove(other)
                            following.append(other)
            round_ = following
            count += 1
        return 0
