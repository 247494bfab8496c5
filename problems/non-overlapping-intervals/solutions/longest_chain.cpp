// declares: slow
// For each interval, looks at all before it for the longest chain that it can continue.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        int n = intervals.size(), longest = 0;
        vector<int> dp(n, 1);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++)
                if (intervals[j][1] <= intervals[i][0]) dp[i] = max(dp[i], dp[j] + 1);
            longest = max(longest, dp[i]);
        }
        return n - longest;
    }
};
