// declares: wrong
// Marks visited elements with 0, but 0 is an ordinary value.
class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        int[][] dirs = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        int m = matrix.length, n = matrix[0].length, i = 0, j = 0, d = 0, turns = 0;
        List<Integer> res = new ArrayList<>();
        res.add(matrix[0][0]);
        matrix[0][0] = 0;
        while (turns < 4) {
            int r = i + dirs[d][0], c = j + dirs[d][1];
            if (r < 0 || r >= m || c < 0 || c >= n || matrix[r][c] == 0) {
                d = (d + 1) % 4;
                turns++;
                continue;
            }
            turns = 0;
            i = r;
            j = c;
            res.add(matrix[i][j]);
            matrix[i][j] = 0;
        }
        return res;
    }
}
