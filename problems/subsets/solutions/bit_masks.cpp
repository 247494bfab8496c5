class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        const unsigned count = 1u << nums.size();
        vector<vector<int>> all(count);
        for (unsigned mask = 0; mask < count; ++mask) {
            for (unsigned rest = mask; rest; rest &= rest - 1) {
                all[mask].push_back(nums[__builtin_ctz(rest)]);
            }
        }
        return all;
    }
};
