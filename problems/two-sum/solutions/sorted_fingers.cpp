class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<pair<int, int>> byValue;
        for (size_t i = 0; i < nums.size(); i++) byValue.push_back({nums[i], (int)i});
        sort(byValue.begin(), byValue.end());
        auto left = byValue.begin(), right = prev(byValue.end());
        while (left != right) {
            long long sum = (long long)left->first + right->first;
            if (sum < target) ++left;
            else if (sum > target) --right;
            else return {left->second, right->second};
        }
        return {};
    }
};
