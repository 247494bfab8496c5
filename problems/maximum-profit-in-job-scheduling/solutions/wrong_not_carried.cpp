// declares: wrong
// Each entry is the best with its own job; the best so far is not carried along.
class Solution {
public:
    int jobScheduling(vector<int>& startTime, vector<int>& endTime, vector<int>& profit) {
        int n = profit.size();
        vector<array<int, 3>> jobs(n);
        for (int i = 0; i < n; i++) jobs[i] = {endTime[i], startTime[i], profit[i]};
        sort(jobs.begin(), jobs.end());
        vector<int> ends, dp(n + 1);
        int best = 0;
        for (int i = 0; i < n; i++) {
            int k = upper_bound(ends.begin(), ends.end(), jobs[i][1]) - ends.begin();
            dp[i + 1] = dp[k] + jobs[i][2];
            best = max(best, dp[i + 1]);
            ends.push_back(jobs[i][0]);
        }
        return best;
    }
};
