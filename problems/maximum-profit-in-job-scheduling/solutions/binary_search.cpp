class Solution {
public:
    int jobScheduling(vector<int>& startTime, vector<int>& endTime, vector<int>& profit) {
        int n = profit.size();
        vector<array<int, 3>> jobs(n);
        for (int i = 0; i < n; i++) jobs[i] = {endTime[i], startTime[i], profit[i]};
        sort(jobs.begin(), jobs.end());
        sort(endTime.begin(), endTime.end());
        vector<int> dp(n + 1);
        for (int i = 0; i < n; i++) {
            auto [end, start, pay] = jobs[i];
            int k = upper_bound(endTime.begin(), endTime.begin() + i, start) - endTime.begin();
            dp[i + 1] = max(dp[i], dp[k] + pay);
        }
        return dp[n];
    }
};
