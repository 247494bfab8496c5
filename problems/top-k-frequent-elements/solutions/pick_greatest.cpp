// declares: slow
// Looks through all counts for the greatest, k times.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> count;
        for (int x : nums) count[x]++;
        vector<int> ans;
        while (k--) {
            auto best = count.begin();
            for (auto it = count.begin(); it != count.end(); ++it)
                if (it->second > best->second) best = it;
            ans.push_back(best->first);
            best->second = 0;
        }
        return ans;
    }
};
