// declares: wrong
// Takes the best row and gives back the smaller end if both ends were taken.
class Solution {
public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        if (n == 1) return nums[0];
        vector<int> dp(n + 2, 0);
        for (int i = n - 1; i >= 0; i--) dp[i] = max(dp[i + 1], nums[i] + dp[i + 2]);
        bool first = false, last = false;
        for (int i = 0; i < n;) {
            if (dp[i] == dp[i + 1]) {
                i++;
                continue;
            }
            if (i == 0) first = true;
            if (i == n - 1) last = true;
            i += 2;
        }
        return dp[0] - (first && last ? min(nums[0], nums[n - 1]) : 0);
    }
};
