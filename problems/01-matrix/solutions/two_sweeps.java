class Solution {
    public int[][] updateMatrix(int[][] mat) {
        int rows = mat.length, cols = mat[0].length, far = rows + cols;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                if (mat[r][c] == 0) continue;
                int up = r > 0 ? mat[r - 1][c] : far;
                int left = c > 0 ? mat[r][c - 1] : far;
                mat[r][c] = Math.min(up, left) + 1;
            }
        }
        for (int r = rows - 1; r >= 0; r--) {
            for (int c = cols - 1; c >= 0; c--) {
                int down = r + 1 < rows ? mat[r + 1][c] : far;
                int right = c + 1 < cols ? mat[r][c + 1] : far;
                mat[r][c] = Math.min(mat[r][c], Math.min(down, right) + 1);
            }
        }
        return mat;
    }
}
