class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])

        def search(i, j, k):
            if board[i][j] != word[k]:
                return False
            if k == len(word) - 1:
                return True
            board[i][j] = "#"
            found = (i > 0 and search(i - 1, j, k + 1)
                     or i < m - 1 and search(i + 1, j, k + 1)
                     or j > 0 and search(i, j - 1, k + 1)
                     or j < n - 1 and search(i, j + 1, k + 1))
            board[i][j] = word[k]
            return found

        return any(search(i, j, 0) for i in range(m) for j in range(n))
