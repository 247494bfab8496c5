// declares: slow
// A breadth-first search from every one.
class Solution {
public:
    vector<vector<int>> updateMatrix(vector<vector<int>>& mat) {
        int m = mat.size(), n = mat[0].size();
        vector<vector<int>> result(m, vector<int>(n));
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                vector<vector<bool>> seen(m, vector<bool>(n));
                queue<array<int, 3>> q;
                q.push({i, j, 0});
                seen[i][j] = true;
                while (true) {
                    auto [r, c, steps] = q.front();
                    q.pop();
                    if (mat[r][c] == 0) {
                        result[i][j] = steps;
                        break;
                    }
                    for (auto [dr, dc] : {pair{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
                        int a = r + dr, b = c + dc;
                        if (a < 0 || b < 0 || a >= m || b >= n || seen[a][b]) continue;
                        seen[a][b] = true;
                        q.push({a, b, steps + 1});
                    }
                }
            }
        return result;
    }
};
