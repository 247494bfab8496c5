class Solution {
public:
    vector<int> memo;

    int solve(vector<int>& nums, int i) {
        if (i < 0) return 0;
        if (memo[i] != -1) return memo[i];
        return memo[i] = max(solve(nums, i - 1), nums[i] + solve(nums, i - 2));
    }

    int rob(vector<int>& nums) {
        memo.assign(nums.size(), -1);
        return solve(nums, nums.size() - 1);
    }
};
