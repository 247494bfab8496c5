class Solution {
public:
    vector<vector<int>> updateMatrix(vector<vector<int>>& mat) {
        int m = mat.size(), n = mat[0].size();
        const int INF = 1e9;
        vector<vector<int>> dp(m, vector<int>(n, INF));
        for (int i = 0; i < m; ++i)
            for (int j = 0; j < n; ++j) {
                if (!mat[i][j]) {
                    dp[i][j] = 0;
                    continue;
                }
                if (i) dp[i][j] = min(dp[i][j], dp[i - 1][j] + 1);
                if (j) dp[i][j] = min(dp[i][j], dp[i][j - 1] + 1);
            }
        for (int i = m - 1; i >= 0; --i)
            for (int j = n - 1; j >= 0; --j) {
                if (i + 1 < m) dp[i][j] = min(dp[i][j], dp[i + 1][j] + 1);
                if (j + 1 < n) dp[i][j] = min(dp[i][j], dp[i][j + 1] + 1);
            }
        return dp;
    }
};
