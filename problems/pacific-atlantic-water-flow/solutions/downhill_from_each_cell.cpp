// declares: slow
// Follows the water from every cell.
class Solution {
    int m, n, round = 0;
    bool pacific, atlantic;
    vector<vector<int>> seen;

    void flow(vector<vector<int>>& h, int i, int j) {
        seen[i][j] = round;
        if (i == 0 || j == 0) pacific = true;
        if (i == m - 1 || j == n - 1) atlantic = true;
        if (pacific && atlantic) return;
        for (auto [di, dj] : {pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
            int a = i + di, b = j + dj;
            if (a < 0 || b < 0 || a >= m || b >= n || seen[a][b] == round || h[a][b] > h[i][j]) continue;
            flow(h, a, b);
        }
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        m = heights.size();
        n = heights[0].size();
        seen.assign(m, vector<int>(n));
        vector<vector<int>> ans;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                round++;
                pacific = atlantic = false;
                flow(heights, i, j);
                if (pacific && atlantic) ans.push_back({i, j});
            }
        return ans;
    }
};
