class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<vector<vector<int>>> ways(target + 1);
        ways[0] = {{}};
        for (int c : candidates) {
            for (int sum = c; sum <= target; ++sum) {
                for (const auto& shorter : ways[sum - c]) {
                    ways[sum].push_back(shorter);
                    ways[sum].back().push_back(c);
                }
            }
        }
        return ways[target];
    }
};
