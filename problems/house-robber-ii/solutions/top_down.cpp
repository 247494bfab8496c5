class Solution {
    int memo[1001][2];

    int go(const vector<int>& nums, int i, bool first) {
        int n = nums.size();
        if (i >= n || (i == n - 1 && first)) return 0;
        int& m = memo[i][first];
        if (m < 0) m = max(go(nums, i + 1, first), nums[i] + go(nums, i + 2, first));
        return m;
    }

public:
    int rob(vector<int>& nums) {
        memset(memo, -1, sizeof memo);
        return max(go(nums, 1, false), nums[0] + go(nums, 2, true));
    }
};
