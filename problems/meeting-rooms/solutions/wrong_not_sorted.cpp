// declares: wrong
// Compares neighbours in the order in which they are given.
class Solution {
public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        for (size_t i = 1; i < intervals.size(); i++) {
            auto &a = intervals[i - 1], &b = intervals[i];
            if (a[0] < b[1] && b[0] < a[1]) return false;
        }
        return true;
    }
};
