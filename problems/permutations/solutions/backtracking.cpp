class Solution {
    vector<vector<int>> result;
    vector<int> row;

    void place(const vector<int>& nums, unsigned used) {
        if (row.size() == nums.size()) {
            result.push_back(row);
            return;
        }
        for (size_t i = 0; i < nums.size(); ++i) {
            if (used >> i & 1) continue;
            row.push_back(nums[i]);
            place(nums, used | 1u << i);
            row.pop_back();
        }
    }

public:
    vector<vector<int>> permute(vector<int>& nums) {
        place(nums, 0);
        return result;
    }
};
