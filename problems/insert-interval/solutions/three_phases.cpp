class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        vector<vector<int>> result;
        auto it = intervals.begin();
        for (; it != intervals.end() && (*it)[1] < newInterval[0]; ++it) result.push_back(*it);
        vector<int> merged = newInterval;
        for (; it != intervals.end() && (*it)[0] <= merged[1]; ++it) {
            merged[0] = min(merged[0], (*it)[0]);
            merged[1] = max(merged[1], (*it)[1]);
        }
        result.push_back(merged);
        result.insert(result.end(), it, intervals.end());
        return result;
    }
};
