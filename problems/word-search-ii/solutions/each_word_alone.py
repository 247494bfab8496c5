# declares: slow
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        m, n = len(board), len(board[0])

        def search(i, j, word, k):
            if k == len(word):
                return True
            if not (0 <= i < m and 0 <= j < n) or board[i][j] != word[k]:
                return False
            board[i][j] = "#"
            found = (search(i + 1, j, word, k + 1) or search(i - 1, j, word, k + 1)
                     or search(i, j + 1, word, k + 1) or search(i, j - 1, word, k + 1))
            board[i][j] = word[k]
            return found

        return [word for word in words if any(search(i, j, word, 0) for i in range(m) for j in range(n))]
