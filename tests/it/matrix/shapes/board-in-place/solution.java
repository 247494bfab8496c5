class Solution {
    public void fill(char[][] board) {
        for (char[] row : board)
            for (int i = 0; i < row.length; i++) if (row[i] == '.') row[i] = '#';
    }
}
