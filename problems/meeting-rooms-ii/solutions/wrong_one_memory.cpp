// declares: wrong
// Remembers only the end of the meeting before, and opens a room whenever that is not over.
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        int rooms = 1;
        for (size_t i = 1; i < intervals.size(); i++)
            if (intervals[i][0] < intervals[i - 1][1]) rooms++;
        return rooms;
    }
};
