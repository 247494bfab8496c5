class Solution {
    public void setZeroes(int[][] matrix) {
        int[] marks = matrix[0];
        boolean zeroInFirstRow = false;
        for (int x : marks) zeroInFirstRow |= x == 0;

        for (int i = 1; i < matrix.length; i++) {
            boolean zeroInRow = false;
            for (int j = 0; j < marks.length; j++) {
                if (matrix[i][j] == 0) {
                    zeroInRow = true;
                    marks[j] = 0;
                }
            }
            if (zeroInRow) Arrays.fill(matrix[i], 0);
        }

        for (int i = 1; i < matrix.length; i++) {
            for (int j = 0; j < marks.length; j++) {
                if (marks[j] == 0) matrix[i][j] = 0;
            }
        }
        if (zeroInFirstRow) Arrays.fill(marks, 0);
    }
}
