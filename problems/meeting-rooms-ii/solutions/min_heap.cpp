class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        priority_queue<int, vector<int>, greater<int>> busy;
        size_t rooms = 0;
        for (auto& meeting : intervals) {
            while (!busy.empty() && busy.top() <= meeting[0]) busy.pop();
            busy.push(meeting[1]);
            rooms = max(rooms, busy.size());
        }
        return rooms;
    }
};
