// declares: slow
class Solution {
    set<vector<int>> found;
    vector<int> path;

    void extend(const vector<int>& candidates, int left) {
        if (left == 0) {
            vector<int> sorted = path;
            sort(sorted.begin(), sorted.end());
            found.insert(sorted);
            return;
        }
        for (int c : candidates) {
            if (c > left) continue;
            path.push_back(c);
            extend(candidates, left - c);
            path.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        extend(candidates, target);
        return {found.begin(), found.end()};
    }
};
