class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> res;
        for (size_t i = 0; i < nums.size() && nums[i] <= 0; i++) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            unordered_set<int> seen;
            for (size_t j = i + 1; j < nums.size(); j++) {
                int need = -nums[i] - nums[j];
                if (seen.count(need)) {
                    res.push_back({nums[i], need, nums[j]});
                    while (j + 1 < nums.size() && nums[j] == nums[j + 1]) j++;
                }
                seen.insert(nums[j]);
            }
        }
        return res;
    }
};
