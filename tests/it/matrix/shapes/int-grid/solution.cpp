class Solution {
public:
    vector<vector<int>> transpose(vector<vector<int>>& grid) {
        vector<vector<int>> turned(grid[0].size(), vector<int>(grid.size()));
        for (size_t i = 0; i < grid.size(); i++)
            for (size_t j = 0; j < grid[0].size(); j++) turned[j][i] = grid[i][j];
        return turned;
    }
};
