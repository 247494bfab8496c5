class Solution {
    void arrange(vector<int>& nums, size_t k, vector<vector<int>>& out) {
        if (k + 1 == nums.size()) {
            out.push_back(nums);
            return;
        }
        for (size_t i = k; i < nums.size(); ++i) {
            swap(nums[k], nums[i]);
            arrange(nums, k + 1, out);
            swap(nums[k], nums[i]);
        }
    }

public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> out;
        arrange(nums, 0, out);
        return out;
    }
};
