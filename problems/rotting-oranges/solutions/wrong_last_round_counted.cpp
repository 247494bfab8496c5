// declares: wrong
// Counts the last round of the queue too, in which nothing rots.
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size(), fresh = 0, minutes = 0;
        queue<pair<int, int>> q;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                if (grid[i][j] == 2) q.push({i, j});
                if (grid[i][j] == 1) fresh++;
            }
        while (!q.empty()) {
            for (int k = q.size(); k > 0; k--) {
                auto [i, j] = q.front();
                q.pop();
                int di[] = {0, 0, 1, -1}, dj[] = {1, -1, 0, 0};
                for (int d = 0; d < 4; d++) {
                    int a = i + di[d], b = j + dj[d];
                    if (a < 0 || b < 0 || a >= m || b >= n || grid[a][b] != 1) continue;
                    grid[a][b] = 2;
                    fresh--;
                    q.push({a, b});
                }
            }
            minutes++;
        }
        return fresh ? -1 : minutes;
    }
};
