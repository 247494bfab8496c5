class Solution {
public:
    vector<long long> runningSums(vector<long long>& nums) {
        partial_sum(nums.begin(), nums.end(), nums.begin());
        return nums;
    }
};
