class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        int removed = 0;
        long long end = LLONG_MIN;
        for (const auto& v : intervals) {
            if (v[0] >= end) {
                end = v[1];
            } else {
                ++removed;
                end = min<long long>(end, v[1]);
            }
        }
        return removed;
    }
};
