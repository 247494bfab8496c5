class Solution {
public:
    vector<vector<string>> transpose(vector<vector<string>>& grid) {
        vector<vector<string>> turned(grid[0].size(), vector<string>(grid.size()));
        for (size_t i = 0; i < grid.size(); i++)
            for (size_t j = 0; j < grid[0].size(); j++) turned[j][i] = grid[i][j];
        return turned;
    }
};
