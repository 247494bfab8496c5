class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word

        m, n = len(board), len(board[0])
        found = []

        def search(i, j, node):
            letter = board[i][j]
            child = node.get(letter)
            if child is None:
                return
            word = child.pop("word", None)
            if word is not None:
                found.append(word)
            board[i][j] = "#"
            if i > 0:
                search(i - 1, j, child)
            if i + 1 < m:
                search(i + 1, j, child)
            if j > 0:
                search(i, j - 1, child)
            if j + 1 < n:
                search(i, j + 1, child)
            board[i][j] = letter
            if not child:
                del node[letter]

        for i in range(m):
            for j in range(n):
                search(i, j, root)
        return found
