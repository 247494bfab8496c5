# declares: slow
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])

        def walk(i, j, path):
            path = path + [(i, j)]
            if len(path) == len(word):
                return "".join(board[a][b] for a, b in path) == word
            for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if 0 <= a < m and 0 <= b < n and (a, b) not in path and walk(a, b, path):
                    return True
            return False

        return any(walk(i, j, []) for i in range(m) for j in range(n))
