// declares: wrong
// Removes an interval that starts where the last kept one ends.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](auto& a, auto& b) { return a[1] < b[1]; });
        int removed = 0, end = intervals[0][1];
        for (size_t i = 1; i < intervals.size(); i++) {
            if (intervals[i][0] <= end)
                removed++;
            else
                end = intervals[i][1];
        }
        return removed;
    }
};
