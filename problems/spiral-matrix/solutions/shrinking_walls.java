class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        List<Integer> order = new ArrayList<>();
        int rowLow = 0, rowHigh = matrix.length - 1;
        int colLow = 0, colHigh = matrix[0].length - 1;
        while (rowLow < rowHigh && colLow < colHigh) {
            for (int c = colLow; c < colHigh; c++) order.add(matrix[rowLow][c]);
            for (int r = rowLow; r < rowHigh; r++) order.add(matrix[r][colHigh]);
            for (int c = colHigh; c > colLow; c--) order.add(matrix[rowHigh][c]);
            for (int r = rowHigh; r > rowLow; r--) order.add(matrix[r][colLow]);
            rowLow++;
            rowHigh--;
            colLow++;
            colHigh--;
        }
        // at most a single row or a single column is left
        for (int r = rowLow; r <= rowHigh; r++) {
            for (int c = colLow; c <= colHigh; c++) order.add(matrix[r][c]);
        }
        return order;
    }
}
