// declares: slow
// Merges one pair and begins again.
class Solution {
    bool oneStep(vector<vector<int>>& v) {
        for (size_t i = 0; i < v.size(); i++)
            for (size_t j = 0; j < i; j++)
                if (v[i][0] <= v[j][1] && v[j][0] <= v[i][1]) {
                    v[j] = {min(v[i][0], v[j][0]), max(v[i][1], v[j][1])};
                    v.erase(v.begin() + i);
                    return true;
                }
        return false;
    }

public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        while (oneStep(intervals)) {}
        return intervals;
    }
};
