class Solution {
    vector<vector<int>> all;
    vector<int> taken;

    void decide(const vector<int>& nums, size_t i) {
        if (i == nums.size()) {
            all.push_back(taken);
            return;
        }
        decide(nums, i + 1);
        taken.push_back(nums[i]);
        decide(nums, i + 1);
        taken.pop_back();
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        decide(nums, 0);
        return all;
    }
};
