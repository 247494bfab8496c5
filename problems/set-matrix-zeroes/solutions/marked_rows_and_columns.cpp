class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        size_t m = matrix.size(), n = matrix[0].size();
        vector<char> rows(m), cols(n);
        for (size_t i = 0; i < m; i++)
            for (size_t j = 0; j < n; j++)
                if (!matrix[i][j]) rows[i] = cols[j] = 1;
        for (size_t i = 0; i < m; i++)
            for (size_t j = 0; j < n; j++)
                if (rows[i] || cols[j]) matrix[i][j] = 0;
    }
};
