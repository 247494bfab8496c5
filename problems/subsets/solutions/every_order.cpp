// declares: slow
class Solution {
    set<vector<int>> found;
    vector<int> path;

    void extend(const vector<int>& nums) {
        vector<int> sorted = path;
        sort(sorted.begin(), sorted.end());
        found.insert(sorted);
        for (int x : nums) {
            if (find(path.begin(), path.end(), x) != path.end()) continue;
            path.push_back(x);
            extend(nums);
            path.pop_back();
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        extend(nums);
        return {found.begin(), found.end()};
    }
};
