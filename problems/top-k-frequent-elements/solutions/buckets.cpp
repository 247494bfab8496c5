class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> count;
        for (int x : nums) count[x]++;
        vector<vector<int>> bucket(nums.size() + 1);
        for (auto& [value, c] : count) bucket[c].push_back(value);
        vector<int> ans;
        for (int c = nums.size(); (int)ans.size() < k; c--)
            ans.insert(ans.end(), bucket[c].begin(), bucket[c].end());
        return ans;
    }
};
