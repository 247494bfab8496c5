class Solution {
public:
    vector<vector<int>> turnAround(vector<vector<int>>& rows) {
        reverse(rows.begin(), rows.end());
        return rows;
    }
};
