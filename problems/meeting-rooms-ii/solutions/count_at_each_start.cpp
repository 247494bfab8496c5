// declares: slow
// Counts, for each start, all meetings that are going on.
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        int rooms = 0;
        for (auto& meeting : intervals) {
            int now = 0;
            for (auto& other : intervals)
                if (other[0] <= meeting[0] && meeting[0] < other[1]) now++;
            rooms = max(rooms, now);
        }
        return rooms;
    }
};
