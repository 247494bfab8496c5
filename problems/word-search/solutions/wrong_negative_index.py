# declares: crash
# Leaves the board at the top or on the left, comes in at the other side, and in the end falls off.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        def search(i, j, k):
            if k == len(word):
                return True
            if i >= len(board) or j >= len(board[0]) or board[i][j] != word[k]:
                return False
            board[i][j] = "#"
            found = (search(i + 1, j, k + 1) or search(i - 1, j, k + 1)
                     or search(i, j + 1, k + 1) or search(i, j - 1, k + 1))
            board[i][j] = word[k]
            return found

        return any(search(i, j, 0) for i in range(len(board)) for j in range(len(board[0])))
