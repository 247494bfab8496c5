// declares: wrong
// Marks with the least int, but that is an ordinary value.
class Solution {
    public void setZeroes(int[][] matrix) {
        int m = matrix.length, n = matrix[0].length, mark = Integer.MIN_VALUE;
        for (int i = 0; i < m; i++) {
            boolean zero = false;
            for (int x : matrix[i]) zero |= x == 0;
            if (!zero) continue;
            for (int j = 0; j < n; j++) if (matrix[i][j] != 0) matrix[i][j] = mark;
        }
        for (int j = 0; j < n; j++) {
            boolean zero = false;
            for (int i = 0; i < m; i++) zero |= matrix[i][j] == 0;
            if (!zero) continue;
            for (int i = 0; i < m; i++) if (matrix[i][j] != 0) matrix[i][j] = mark;
        }
        for (int[] row : matrix)
            for (int j = 0; j < n; j++) if (row[j] == mark) row[j] = 0;
    }
}
