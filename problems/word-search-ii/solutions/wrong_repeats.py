# declares: wrong
# Notes a word once for every way to read it.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word
        found = []

        def search(i, j, node):
            if not (0 <= i < len(board) and 0 <= j < len(board[0])) or board[i][j] not in node:
                return
            letter, child = board[i][j], node[board[i][j]]
            if "word" in child:
                found.append(child["word"])
            board[i][j] = "#"
            for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                search(a, b, child)
            board[i][j] = letter

        for i in range(len(board)):
            for j in range(len(board[0])):
                search(i, j, root)
        return found
