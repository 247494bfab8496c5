// declares: wrong
// Leaves the loop at a number that is too great, but the candidates are not sorted.
class Solution {
    vector<vector<int>> res;
    vector<int> cur;

    void dfs(vector<int>& a, int start, int left) {
        if (left == 0) {
            res.push_back(cur);
            return;
        }
        for (int i = start; i < (int)a.size(); i++) {
            if (a[i] > left) break;
            cur.push_back(a[i]);
            dfs(a, i, left - a[i]);
            cur.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        dfs(candidates, 0, target);
        return res;
    }
};
