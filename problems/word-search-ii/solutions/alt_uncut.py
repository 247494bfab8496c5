class Node:
    def __init__(self):
        self.children = {}
        self.is_word = False


class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = Node()
        for word in words:
            node = root
            for letter in word:
                node = node.children.setdefault(letter, Node())
            node.is_word = True

        rows, columns = len(board), len(board[0])
        found, path = set(), set()

        def walk(r, c, node, text):
            if r < 0 or c < 0 or r == rows or c == columns or (r, c) in path:
                return
            letter = board[r][c]
            if letter not in node.children:
                return
            node = node.children[letter]
            text += letter
            if node.is_word:
                found.add(text)
            path.add((r, c))
            walk(r + 1, c, node, text)
            walk(r - 1, c, node, text)
            walk(r, c + 1, node, text)
            walk(r, c - 1, node, text)
            path.remove((r, c))

        for r in range(rows):
            for c in range(columns):
                walk(r, c, root, "")
        return list(found)
