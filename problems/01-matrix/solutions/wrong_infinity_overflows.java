// declares: wrong
// Integer.MAX_VALUE + 1 is the least number there is.
class Solution {
    public int[][] updateMatrix(int[][] mat) {
        int m = mat.length, n = mat[0].length;
        for (int[] row : mat)
            for (int j = 0; j < n; j++)
                if (row[j] == 1) row[j] = Integer.MAX_VALUE;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                if (i > 0) mat[i][j] = Math.min(mat[i][j], mat[i - 1][j] + 1);
                if (j > 0) mat[i][j] = Math.min(mat[i][j], mat[i][j - 1] + 1);
            }
        for (int i = m - 1; i >= 0; i--)
            for (int j = n - 1; j >= 0; j--) {
                if (i < m - 1) mat[i][j] = Math.min(mat[i][j], mat[i + 1][j] + 1);
                if (j < n - 1) mat[i][j] = Math.min(mat[i][j], mat[i][j + 1] + 1);
            }
        return mat;
    }
}
