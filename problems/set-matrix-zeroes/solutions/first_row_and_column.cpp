class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        const int m = matrix.size(), n = matrix[0].size();
        bool firstColumn = false;
        for (auto& row : matrix) {
            if (row[0] == 0) firstColumn = true;
            for (int j = 1; j < n; ++j) {
                if (row[j] == 0) row[0] = matrix[0][j] = 0;
            }
        }
        // from the bottom up, so that the first row is read until the end
        for (int i = m - 1; i >= 0; --i) {
            for (int j = 1; j < n; ++j) {
                if (matrix[i][0] == 0 || matrix[0][j] == 0) matrix[i][j] = 0;
            }
            if (firstColumn) matrix[i][0] = 0;
        }
    }
};
