class Solution {
    public boolean exist(char[][] board, String word) {
        int[] left = new int[128];
        for (char[] row : board) {
            for (char c : row) left[c]++;
        }
        char first = word.charAt(0), last = word.charAt(word.length() - 1);
        boolean backwards = left[first] > left[last];
        for (char c : word.toCharArray()) {
            if (--left[c] < 0) return false;
        }
        String text = backwards ? new StringBuilder(word).reverse().toString() : word;
        char[] letters = text.toCharArray();
        for (int i = 0; i < board.length; i++) {
            for (int j = 0; j < board[i].length; j++) {
                if (search(board, letters, i, j, 0)) return true;
            }
        }
        return false;
    }

    private boolean search(char[][] board, char[] word, int i, int j, int k) {
        if (i < 0 || i >= board.length || j < 0 || j >= board[i].length || board[i][j] != word[k]) {
            return false;
        }
        if (k == word.length - 1) {
            return true;
        }
        // Beyond 255 no letter compares equal.
        board[i][j] ^= 256;
        boolean found = search(board, word, i - 1, j, k + 1)
            || search(board, word, i + 1, j, k + 1)
            || search(board, word, i, j - 1, k + 1)
            || search(board, word, i, j + 1, k + 1);
        board[i][j] ^= 256;
        return found;
    }
}
