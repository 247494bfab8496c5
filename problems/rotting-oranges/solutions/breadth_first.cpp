class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size(), fresh = 0, minutes = 0;
        vector<pair<int, int>> rotten;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                if (grid[i][j] == 2) rotten.push_back({i, j});
                fresh += grid[i][j] == 1;
            }
        for (; fresh > 0 && !rotten.empty(); minutes++) {
            vector<pair<int, int>> next;
            auto infect = [&](int i, int j) {
                if (i < 0 || i >= m || j < 0 || j >= n || grid[i][j] != 1) return;
                grid[i][j] = 2;
                fresh--;
                next.push_back({i, j});
            };
            for (auto [i, j] : rotten) {
                infect(i - 1, j);
                infect(i + 1, j);
                infect(i, j - 1);
                infect(i, j + 1);
            }
            rotten = move(next);
        }
        return fresh == 0 ? minutes : -1;
    }
};
