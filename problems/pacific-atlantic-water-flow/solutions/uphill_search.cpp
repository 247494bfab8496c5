class Solution {
    int m, n;

    void climb(const vector<vector<int>>& heights, vector<vector<bool>>& wet, int i, int j) {
        wet[i][j] = true;
        static const int step[] = {1, 0, -1, 0, 1};
        for (int d = 0; d < 4; d++) {
            int a = i + step[d], b = j + step[d + 1];
            if (a >= 0 && a < m && b >= 0 && b < n && !wet[a][b] && heights[a][b] >= heights[i][j])
                climb(heights, wet, a, b);
        }
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        m = heights.size();
        n = heights[0].size();
        vector<vector<bool>> pacific(m, vector<bool>(n)), atlantic = pacific;
        for (int i = 0; i < m; i++) {
            climb(heights, pacific, i, 0);
            climb(heights, atlantic, i, n - 1);
        }
        for (int j = 0; j < n; j++) {
            climb(heights, pacific, 0, j);
            climb(heights, atlantic, m - 1, j);
        }
        vector<vector<int>> both;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (pacific[i][j] && atlantic[i][j]) both.push_back({i, j});
        return both;
    }
};
