// declares: slow
// Compares every meeting with every other.
class Solution {
    bool overlap(vector<int>& a, vector<int>& b) { return max(a[0], b[0]) < min(a[1], b[1]); }

public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        int n = intervals.size();
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                if (i != j && overlap(intervals[i], intervals[j])) return false;
        return true;
    }
};
