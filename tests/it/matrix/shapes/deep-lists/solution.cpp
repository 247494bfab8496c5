class Solution {
public:
    vector<vector<vector<int>>> turnAround(vector<vector<vector<int>>>& rows) {
        reverse(rows.begin(), rows.end());
        return rows;
    }
};
