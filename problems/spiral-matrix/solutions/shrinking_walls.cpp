class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int up = 0, down = matrix.size() - 1, left = 0, right = matrix[0].size() - 1;
        vector<int> order;
        while (true) {
            for (int c = left; c <= right; ++c) order.push_back(matrix[up][c]);
            if (++up > down) break;
            for (int r = up; r <= down; ++r) order.push_back(matrix[r][right]);
            if (--right < left) break;
            for (int c = right; c >= left; --c) order.push_back(matrix[down][c]);
            if (--down < up) break;
            for (int r = down; r >= up; --r) order.push_back(matrix[r][left]);
            if (++left > right) break;
        }
        return order;
    }
};
