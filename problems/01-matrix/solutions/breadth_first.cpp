class Solution {
public:
    vector<vector<int>> updateMatrix(vector<vector<int>>& mat) {
        int m = mat.size(), n = mat[0].size();
        queue<pair<int, int>> q;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (mat[i][j] == 0) q.emplace(i, j);
                else mat[i][j] = -1;
        const int dir[5] = {0, 1, 0, -1, 0};
        while (!q.empty()) {
            auto [i, j] = q.front();
            q.pop();
            for (int d = 0; d < 4; d++) {
                int x = i + dir[d], y = j + dir[d + 1];
                if (x < 0 || y < 0 || x >= m || y >= n || mat[x][y] != -1) continue;
                mat[x][y] = mat[i][j] + 1;
                q.emplace(x, y);
            }
        }
        return mat;
    }
};
