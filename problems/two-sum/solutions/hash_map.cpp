class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> indexOf;
        indexOf.reserve(nums.size() * 2);
        for (int j = 0; j < (int)nums.size(); ++j) {
            auto hit = indexOf.find(target - nums[j]);
            if (hit != indexOf.end()) return {hit->second, j};
            indexOf.emplace(nums[j], j);
        }
        return {};
    }
};
