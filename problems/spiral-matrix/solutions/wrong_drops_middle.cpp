// declares: wrong
// Walks whole rings only, and loses a row or column left over in the middle.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        vector<int> res;
        int t = 0, l = 0, b = matrix.size() - 1, r = matrix[0].size() - 1;
        while (t < b && l < r) {
            for (int j = l; j < r; j++) res.push_back(matrix[t][j]);
            for (int i = t; i < b; i++) res.push_back(matrix[i][r]);
            for (int j = r; j > l; j--) res.push_back(matrix[b][j]);
            for (int i = b; i > t; i--) res.push_back(matrix[i][l]);
            t++, l++, b--, r--;
        }
        if (t == b && l == r) res.push_back(matrix[t][l]);
        return res;
    }
};
