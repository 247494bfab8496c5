class Solution {
    int rows, cols;

    void sink(vector<vector<char>>& grid, int r, int c) {
        grid[r][c] = '0';
        if (r > 0 && grid[r - 1][c] == '1') sink(grid, r - 1, c);
        if (r + 1 < rows && grid[r + 1][c] == '1') sink(grid, r + 1, c);
        if (c > 0 && grid[r][c - 1] == '1') sink(grid, r, c - 1);
        if (c + 1 < cols && grid[r][c + 1] == '1') sink(grid, r, c + 1);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        rows = grid.size();
        cols = grid[0].size();
        int count = 0;
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < cols; c++)
                if (grid[r][c] == '1') {
                    count++;
                    sink(grid, r, c);
                }
        return count;
    }
};
