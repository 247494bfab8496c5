// declares: wrong
// Steps over corners as well.
class Solution {
    private boolean search(char[][] board, String word, int i, int j, int k) {
        if (k == word.length()) return true;
        if (i < 0 || j < 0 || i >= board.length || j >= board[0].length) return false;
        if (board[i][j] != word.charAt(k)) return false;
        board[i][j] = '#';
        boolean found = false;
        for (int a = -1; a <= 1 && !found; a++) {
            for (int b = -1; b <= 1 && !found; b++) {
                found = search(board, word, i + a, j + b, k + 1);
            }
        }
        board[i][j] = word.charAt(k);
        return found;
    }

    public boolean exist(char[][] board, String word) {
        for (int i = 0; i < board.length; i++) {
            for (int j = 0; j < board[0].length; j++) {
                if (search(board, word, i, j, 0)) return true;
            }
        }
        return false;
    }
}
