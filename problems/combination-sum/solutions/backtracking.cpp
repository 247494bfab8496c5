class Solution {
    vector<vector<int>> found;
    vector<int> path;

    void takeOrSkip(const vector<int>& candidates, size_t i, int left) {
        if (left == 0) {
            found.push_back(path);
            return;
        }
        if (i == candidates.size()) return;
        if (candidates[i] <= left) {
            path.push_back(candidates[i]);
            takeOrSkip(candidates, i, left - candidates[i]);
            path.pop_back();
        }
        takeOrSkip(candidates, i + 1, left);
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        takeOrSkip(candidates, 0, target);
        return found;
    }
};
