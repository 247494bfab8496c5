// declares: wrong
// Begins with mask 1 and leaves out the empty selection.
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> res;
        for (int mask = 1; mask < 1 << nums.size(); mask++) {
            vector<int> s;
            for (size_t i = 0; i < nums.size(); i++)
                if (mask >> i & 1) s.push_back(nums[i]);
            res.push_back(s);
        }
        return res;
    }
};
