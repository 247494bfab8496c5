class Solution {
    private int[][] heights;
    private int rows, cols;

    public List<List<Integer>> pacificAtlantic(int[][] heights) {
        this.heights = heights;
        rows = heights.length;
        cols = heights[0].length;
        Queue<int[]> pacific = new ArrayDeque<>(), atlantic = new ArrayDeque<>();
        for (int r = 0; r < rows; r++) {
            pacific.add(new int[]{r, 0});
            atlantic.add(new int[]{r, cols - 1});
        }
        for (int c = 0; c < cols; c++) {
            pacific.add(new int[]{0, c});
            atlantic.add(new int[]{rows - 1, c});
        }
        boolean[][] toPacific = spread(pacific), toAtlantic = spread(atlantic);
        List<List<Integer>> result = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                if (toPacific[r][c] && toAtlantic[r][c]) result.add(List.of(r, c));
            }
        }
        return result;
    }

    private boolean[][] spread(Queue<int[]> queue) {
        boolean[][] seen = new boolean[rows][cols];
        for (int[] cell : queue) seen[cell[0]][cell[1]] = true;
        int[][] steps = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        while (!queue.isEmpty()) {
            int[] cell = queue.poll();
            for (int[] s : steps) {
                int r = cell[0] + s[0], c = cell[1] + s[1];
                if (r < 0 || r >= rows || c < 0 || c >= cols || seen[r][c]) continue;
                if (heights[r][c] < heights[cell[0]][cell[1]]) continue;
                seen[r][c] = true;
                queue.add(new int[]{r, c});
            }
        }
        return seen;
    }
}
