class Solution {
    public String[][] transpose(String[][] grid) {
        String[][] turned = new String[grid[0].length][grid.length];
        for (int i = 0; i < grid.length; i++)
            for (int j = 0; j < grid[0].length; j++) turned[j][i] = grid[i][j];
        return turned;
    }
}
