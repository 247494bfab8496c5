class Solution {
    public int orangesRotting(int[][] grid) {
        int m = grid.length, n = grid[0].length;
        int fresh = 0;
        Queue<int[]> queue = new ArrayDeque<>();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (grid[i][j] == 2) queue.add(new int[]{i, j, 0});
                if (grid[i][j] == 1) fresh++;
            }
        }
        int last = 0;
        int[] d = {0, 1, 0, -1, 0};
        while (!queue.isEmpty()) {
            int[] cur = queue.remove();
            last = cur[2];
            for (int k = 0; k < 4; k++) {
                int i = cur[0] + d[k], j = cur[1] + d[k + 1];
                if (i < 0 || j < 0 || i == m || j == n || grid[i][j] != 1) continue;
                grid[i][j] = 2;
                fresh--;
                queue.add(new int[]{i, j, cur[2] + 1});
            }
        }
        return fresh > 0 ? -1 : last;
    }
}
