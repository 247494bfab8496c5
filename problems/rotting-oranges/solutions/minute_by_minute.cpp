// declares: slow
// Looks at every place of the crate in every minute.
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size();
        for (int minute = 0;; minute++) {
            // what rots in this minute must not infect others before the next
            int mark = minute + 3;
            bool fresh = false, changed = false;
            auto rotten = [&](int i, int j) {
                return i >= 0 && i < m && j >= 0 && j < n && grid[i][j] >= 2 && grid[i][j] < mark;
            };
            for (int i = 0; i < m; i++)
                for (int j = 0; j < n; j++) {
                    if (grid[i][j] != 1) continue;
                    fresh = true;
                    if (rotten(i - 1, j) || rotten(i + 1, j) || rotten(i, j - 1) || rotten(i, j + 1)) {
                        grid[i][j] = mark;
                        changed = true;
                    }
                }
            if (!fresh) return minute;
            if (!changed) return -1;
        }
    }
};
