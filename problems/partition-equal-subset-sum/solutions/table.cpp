class Solution {
public:
    bool canPartition(vector<int>& nums) {
        int total = accumulate(nums.begin(), nums.end(), 0);
        if (total % 2) return false;
        int half = total / 2;
        vector<char> dp(half + 1, 0);
        dp[0] = 1;
        for (int x : nums) {
            for (int s = half; s >= x; s--) dp[s] |= dp[s - x];
        }
        return dp[half];
    }
};
