class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        # All words at once, level by level: the paths that spell a beginning, by that beginning.
        beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
        cells = {(i, j): letter for i, row in enumerate(board) for j, letter in enumerate(row)}
        wanted = set(words)
        found = set()
        longest = max(map(len, words))

        def search(cell, text, used):
            text += cells[cell]
            if text not in beginnings:
                return
            if text in wanted:
                found.add(text)
            if len(text) == longest or found == wanted:
                return
            used.add(cell)
            i, j = cell
            for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if near in cells and near not in used:
                    search(near, text, used)
            used.remove(cell)

        for cell in cells:
            search(cell, "", set())
        return sorted(found)
