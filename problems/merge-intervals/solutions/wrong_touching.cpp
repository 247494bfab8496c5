// declares: wrong
// Leaves intervals apart that have only an end in common.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        vector<vector<int>> merged;
        for (auto& next : intervals) {
            if (!merged.empty() && next[0] < merged.back()[1])
                merged.back()[1] = max(merged.back()[1], next[1]);
            else
                merged.push_back(next);
        }
        return merged;
    }
};
