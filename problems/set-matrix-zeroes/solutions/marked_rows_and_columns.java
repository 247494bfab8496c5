class Solution {
    public void setZeroes(int[][] matrix) {
        BitSet rows = new BitSet(), columns = new BitSet();
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[i].length; j++) {
                if (matrix[i][j] == 0) {
                    rows.set(i);
                    columns.set(j);
                }
            }
        }
        for (int i = 0; i < matrix.length; i++) {
            if (rows.get(i)) {
                Arrays.fill(matrix[i], 0);
            } else {
                for (int j = columns.nextSetBit(0); j >= 0; j = columns.nextSetBit(j + 1)) {
                    matrix[i][j] = 0;
                }
            }
        }
    }
}
