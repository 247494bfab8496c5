// declares: wrong
// Searches from one rotten orange until nothing is left, and only then from the next.
class Solution {
    public int orangesRotting(int[][] grid) {
        int m = grid.length, n = grid[0].length, minutes = 0;
        int[][] start = new int[m][];
        for (int i = 0; i < m; i++) start[i] = grid[i].clone();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (start[i][j] != 2) continue;
                Queue<int[]> queue = new LinkedList<>();
                queue.add(new int[]{i, j, 0});
                while (!queue.isEmpty()) {
                    int[] c = queue.poll();
                    minutes = Math.max(minutes, c[2]);
                    for (int[] d : new int[][]{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
                        int r = c[0] + d[0], s = c[1] + d[1];
                        if (r < 0 || s < 0 || r >= m || s >= n || grid[r][s] != 1) continue;
                        grid[r][s] = 2;
                        queue.add(new int[]{r, s, c[2] + 1});
                    }
                }
            }
        }
        for (int[] row : grid)
            for (int x : row)
                if (x == 1) return -1;
        return minutes;
    }
}
