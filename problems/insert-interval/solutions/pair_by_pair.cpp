// declares: slow
// Adds the new interval, then merges one pair after another and begins again each time.
class Solution {
    bool mergeOne(vector<vector<int>>& all) {
        for (size_t i = 0; i < all.size(); i++)
            for (size_t j = i + 1; j < all.size(); j++) {
                if (all[i][1] < all[j][0] || all[j][1] < all[i][0]) continue;
                all[i] = {min(all[i][0], all[j][0]), max(all[i][1], all[j][1])};
                all.erase(all.begin() + j);
                return true;
            }
        return false;
    }

public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        intervals.push_back(newInterval);
        while (mergeOne(intervals)) continue;
        sort(intervals.begin(), intervals.end());
        return intervals;
    }
};
