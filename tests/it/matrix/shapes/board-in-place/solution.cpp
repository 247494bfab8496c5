class Solution {
public:
    void fill(vector<vector<char>>& board) {
        for (auto& row : board) replace(row.begin(), row.end(), '.', '#');
    }
};
