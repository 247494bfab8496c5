// declares: wrong
// The set of values does not know whether the third value is one of the two already used.
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        unordered_set<int> values(nums.begin(), nums.end());
        set<vector<int>> found;
        for (size_t i = 0; i < nums.size(); i++) {
            for (size_t j = i + 1; j < nums.size(); j++) {
                int third = -nums[i] - nums[j];
                if (values.count(third)) {
                    vector<int> t = {nums[i], nums[j], third};
                    sort(t.begin(), t.end());
                    found.insert(t);
                }
            }
        }
        return vector<vector<int>>(found.begin(), found.end());
    }
};
