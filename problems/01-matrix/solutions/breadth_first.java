class Solution {
    public int[][] updateMatrix(int[][] mat) {
        int m = mat.length, n = mat[0].length;
        int[] queue = new int[m * n];
        int tail = 0;
        boolean[][] known = new boolean[m][n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (mat[i][j] == 0) {
                    known[i][j] = true;
                    queue[tail++] = i * n + j;
                }
            }
        }
        int[] di = {1, -1, 0, 0}, dj = {0, 0, 1, -1};
        for (int head = 0; head < tail; head++) {
            int i = queue[head] / n, j = queue[head] % n;
            for (int k = 0; k < 4; k++) {
                int a = i + di[k], b = j + dj[k];
                if (a >= 0 && a < m && b >= 0 && b < n && !known[a][b]) {
                    known[a][b] = true;
                    mat[a][b] = mat[i][j] + 1;
                    queue[tail++] = a * n + b;
                }
            }
        }
        return mat;
    }
}
