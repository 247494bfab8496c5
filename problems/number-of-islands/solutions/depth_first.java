class Solution {
    private static final int[][] STEPS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    public int numIslands(char[][] grid) {
        int m = grid.length, n = grid[0].length, islands = 0;
        boolean[][] seen = new boolean[m][n];
        Deque<int[]> stack = new ArrayDeque<>();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (grid[i][j] == '0' || seen[i][j]) continue;
                islands++;
                seen[i][j] = true;
                stack.push(new int[]{i, j});
                while (!stack.isEmpty()) {
                    int[] cell = stack.pop();
                    for (int[] step : STEPS) {
                        int r = cell[0] + step[0], c = cell[1] + step[1];
                        if (r < 0 || c < 0 || r >= m || c >= n || grid[r][c] == '0' || seen[r][c]) continue;
                        seen[r][c] = true;
                        stack.push(new int[]{r, c});
                    }
                }
            }
        }
        return islands;
    }
}
