// declares: slow
class Solution {
public:
    int jobScheduling(vector<int>& startTime, vector<int>& endTime, vector<int>& profit) {
        int n = profit.size();
        vector<vector<int>> jobs;
        for (int i = 0; i < n; i++) jobs.push_back({endTime[i], startTime[i], profit[i]});
        sort(jobs.begin(), jobs.end());
        vector<int> dp(n);
        for (int i = 0; i < n; i++) {
            dp[i] = jobs[i][2];
            for (int j = 0; j < i; j++) {
                if (jobs[j][0] <= jobs[i][1]) dp[i] = max(dp[i], dp[j] + jobs[i][2]);
            }
        }
        return *max_element(dp.begin(), dp.end());
    }
};
