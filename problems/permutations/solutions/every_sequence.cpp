// declares: slow
class Solution {
    vector<vector<int>> found;
    vector<int> row;

    void extend(const vector<int>& nums) {
        if (row.size() == nums.size()) {
            if (set<int>(row.begin(), row.end()).size() == nums.size()) found.push_back(row);
            return;
        }
        for (int x : nums) {
            row.push_back(x);
            extend(nums);
            row.pop_back();
        }
    }

public:
    vector<vector<int>> permute(vector<int>& nums) {
        extend(nums);
        return found;
    }
};
