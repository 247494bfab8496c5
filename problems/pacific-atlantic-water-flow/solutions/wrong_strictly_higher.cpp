// declares: wrong
// Climbs to higher cells only, so level ground stops it.
class Solution {
    void climb(vector<vector<int>>& h, vector<vector<char>>& seen, int i, int j, int from) {
        if (i < 0 || j < 0 || i >= (int)h.size() || j >= (int)h[0].size()) return;
        if (seen[i][j] || h[i][j] <= from) return;
        seen[i][j] = 1;
        climb(h, seen, i + 1, j, h[i][j]);
        climb(h, seen, i - 1, j, h[i][j]);
        climb(h, seen, i, j + 1, h[i][j]);
        climb(h, seen, i, j - 1, h[i][j]);
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int m = heights.size(), n = heights[0].size();
        vector<vector<char>> p(m, vector<char>(n)), a = p;
        for (int i = 0; i < m; i++) climb(heights, p, i, 0, -1), climb(heights, a, i, n - 1, -1);
        for (int j = 0; j < n; j++) climb(heights, p, 0, j, -1), climb(heights, a, m - 1, j, -1);
        vector<vector<int>> ans;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (p[i][j] && a[i][j]) ans.push_back({i, j});
        return ans;
    }
};
