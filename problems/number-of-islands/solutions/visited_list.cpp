// declares: slow
// The visited cells are a vector, which is searched from the start at every step.
class Solution {
    vector<pair<int, int>> visited;

    bool fresh(vector<vector<char>>& grid, int r, int c) {
        if (r < 0 || c < 0 || r >= (int)grid.size() || c >= (int)grid[0].size() || grid[r][c] == '0') return false;
        return find(visited.begin(), visited.end(), make_pair(r, c)) == visited.end();
    }

    void walk(vector<vector<char>>& grid, int r, int c) {
        if (!fresh(grid, r, c)) return;
        visited.push_back({r, c});
        walk(grid, r + 1, c);
        walk(grid, r - 1, c);
        walk(grid, r, c + 1);
        walk(grid, r, c - 1);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int count = 0;
        for (int r = 0; r < (int)grid.size(); r++)
            for (int c = 0; c < (int)grid[0].size(); c++)
                if (fresh(grid, r, c)) {
                    count++;
                    walk(grid, r, c);
                }
        return count;
    }
};
