class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left = set(wordList)
        if endWord not in left:
            return 0
        front, back = {beginWord}, {endWord}
        left -= front | back
        count = 1
        while front:
            count += 1
            reached = set()
            for word in front:
                for i in range(len(word)):
                    head, tail = word[:i], word[i + 1:]
                    for c in "abcdefghijklmnopqrstuvwxyz":
                        candidate = head + c + tail
                        if candidate in back:
                            return count
                        if candidate in left:
                            left.remove(candidate)
                            reached.add(candidate)
            front = reached
            if len(front) > len(back):
                front, back = back, front
        return 0
