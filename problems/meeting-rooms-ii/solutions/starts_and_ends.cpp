class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        vector<pair<int, int>> events;
        for (auto& m : intervals) {
            events.push_back({m[0], 1});
            events.push_back({m[1], -1});
        }
        // at equal times -1 comes first: the room is free
        sort(events.begin(), events.end());
        int now = 0, most = 0;
        for (auto [time, change] : events) most = max(most, now += change);
        return most;
    }
};
