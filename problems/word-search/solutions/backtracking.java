class Solution {
    private static final int[][] STEPS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    private char[][] board;
    private boolean[][] used;
    private String word;

    public boolean exist(char[][] board, String word) {
        this.board = board;
        this.word = word;
        this.used = new boolean[board.length][board[0].length];
        for (int i = 0; i < board.length; i++) {
            for (int j = 0; j < board[0].length; j++) {
                if (board[i][j] == word.charAt(0) && goesOn(i, j, 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    // The letters before k are read, the last of them at this cell.
    private boolean goesOn(int i, int j, int k) {
        if (k == word.length()) {
            return true;
        }
        used[i][j] = true;
        for (int[] step : STEPS) {
            int a = i + step[0], b = j + step[1];
            if (a >= 0 && a < board.length && b >= 0 && b < board[0].length
                    && !used[a][b] && board[a][b] == word.charAt(k) && goesOn(a, b, k + 1)) {
                return true;
            }
        }
        used[i][j] = false;
        return false;
    }
}
