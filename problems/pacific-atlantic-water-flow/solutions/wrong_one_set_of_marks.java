// declares: wrong
// The second search stops where the first has been.
class Solution {
    private int[][] mark;

    public List<List<Integer>> pacificAtlantic(int[][] heights) {
        int m = heights.length, n = heights[0].length;
        mark = new int[m][n];
        List<List<Integer>> ans = new ArrayList<>();
        for (int i = 0; i < m; i++) dfs(heights, i, 0, 0, 1);
        for (int j = 0; j < n; j++) dfs(heights, 0, j, 0, 1);
        for (int i = 0; i < m; i++) dfs(heights, i, n - 1, 0, 2);
        for (int j = 0; j < n; j++) dfs(heights, m - 1, j, 0, 2);
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (mark[i][j] == 3) ans.add(Arrays.asList(i, j));
        return ans;
    }

    private void dfs(int[][] h, int i, int j, int from, int ocean) {
        if (i < 0 || j < 0 || i >= h.length || j >= h[0].length || h[i][j] < from) return;
        if (mark[i][j] == ocean || mark[i][j] == 3) return;
        boolean met = mark[i][j] != 0;
        mark[i][j] += ocean;
        if (met) return;
        dfs(h, i + 1, j, h[i][j], ocean);
        dfs(h, i - 1, j, h[i][j], ocean);
        dfs(h, i, j + 1, h[i][j], ocean);
        dfs(h, i, j - 1, h[i][j], ocean);
    }
}
