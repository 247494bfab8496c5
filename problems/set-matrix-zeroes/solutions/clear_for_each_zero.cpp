// declares: slow
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        const vector<vector<int>> copy = matrix;
        int m = matrix.size(), n = matrix[0].size();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (copy[i][j] != 0) continue;
                for (int k = 0; k < n; k++) matrix[i][k] = 0;
                for (int k = 0; k < m; k++) matrix[k][j] = 0;
            }
        }
    }
};
