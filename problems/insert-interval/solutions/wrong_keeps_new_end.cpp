// declares: wrong
// Widens the start only; the last one swallowed may reach further than the new interval.
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        vector<vector<int>> result;
        size_t i = 0;
        while (i < intervals.size() && intervals[i][1] < newInterval[0]) result.push_back(intervals[i++]);
        while (i < intervals.size() && intervals[i][0] <= newInterval[1]) {
            newInterval[0] = min(newInterval[0], intervals[i][0]);
            i++;
        }
        result.push_back(newInterval);
        while (i < intervals.size()) result.push_back(intervals[i++]);
        return result;
    }
};
