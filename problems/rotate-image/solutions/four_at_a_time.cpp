class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        // ring by ring, from the outermost
        for (int first = 0, last = (int)matrix.size() - 1; first < last; first++, last--) {
            for (int k = 0; k < last - first; k++) {
                int corner = matrix[first][first + k];
                matrix[first][first + k] = matrix[last - k][first];
                matrix[last - k][first] = matrix[last][last - k];
                matrix[last][last - k] = matrix[first + k][last];
                matrix[first + k][last] = corner;
            }
        }
    }
};
