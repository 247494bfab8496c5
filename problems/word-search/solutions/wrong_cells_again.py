# declares: wrong
# Does not remember the path, so that a cell may be used again.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        cells = {(i, j) for i, row in enumerate(board) for j, c in enumerate(row) if c == word[0]}
        for letter in word[1:]:
            near = {(i + a, j + b) for i, j in cells for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))}
            cells = {
                (i, j) for i, j in near
                if 0 <= i < len(board) and 0 <= j < len(board[0]) and board[i][j] == letter
            }
        return bool(cells)
