// declares: wrong
// Takes the longer side for farther than everything.
class Solution {
public:
    vector<vector<int>> updateMatrix(vector<vector<int>>& mat) {
        int m = mat.size(), n = mat[0].size(), far = max(m, n);
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                if (mat[i][j] == 0) continue;
                mat[i][j] = far;
                if (i > 0) mat[i][j] = min(mat[i][j], mat[i - 1][j] + 1);
                if (j > 0) mat[i][j] = min(mat[i][j], mat[i][j - 1] + 1);
            }
        for (int i = m - 1; i >= 0; i--)
            for (int j = n - 1; j >= 0; j--) {
                if (i + 1 < m) mat[i][j] = min(mat[i][j], mat[i + 1][j] + 1);
                if (j + 1 < n) mat[i][j] = min(mat[i][j], mat[i][j + 1] + 1);
            }
        return mat;
    }
};
