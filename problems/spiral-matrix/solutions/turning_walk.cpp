class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        const int rows = matrix.size(), cols = matrix[0].size();
        static const int di[] = {0, 1, 0, -1}, dj[] = {1, 0, -1, 0};
        int steps[2] = {cols, rows - 1};
        vector<int> out;
        out.reserve(rows * cols);
        for (int i = 0, j = -1, d = 0; steps[d % 2] > 0; d = (d + 1) % 4) {
            for (int k = steps[d % 2]--; k > 0; --k) {
                i += di[d];
                j += dj[d];
                out.push_back(matrix[i][j]);
            }
        }
        return out;
    }
};
