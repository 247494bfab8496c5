class Solution {
    public int[][] transpose(int[][] grid) {
        int[][] turned = new int[grid[0].length][grid.length];
        for (int i = 0; i < grid.length; i++)
            for (int j = 0; j < grid[0].length; j++) turned[j][i] = grid[i][j];
        return turned;
    }
}
