class Solution {
    public void rotate(int[][] matrix) {
        int n = matrix.length;
        for (int i = 0; i < n / 2; i++) {
            for (int j = 0; j < n - n / 2; j++) {
                int row = i, col = j, carried = matrix[i][j];
                for (int step = 0; step < 4; step++) {
                    int nextRow = col, nextCol = n - 1 - row;
                    int displaced = matrix[nextRow][nextCol];
                    matrix[nextRow][nextCol] = carried;
                    carried = displaced;
                    row = nextRow;
                    col = nextCol;
                }
            }
        }
    }
}
