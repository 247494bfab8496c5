class Solution {
public:
    vector<vector<string>> turnAround(vector<vector<string>>& rows) {
        reverse(rows.begin(), rows.end());
        return rows;
    }
};
