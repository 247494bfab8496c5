class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        vector<vector<int>> merged;
        for (const auto& next : intervals) {
            if (merged.empty() || merged.back()[1] < next[0])
                merged.push_back(next);
            else
                merged.back()[1] = max(merged.back()[1], next[1]);
        }
        return merged;
    }
};
