// declares: wrong
// operator[] makes an entry with 0 for a value that is not there, and 0 looks like an index.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> where;
        for (int i = 0; i < nums.size(); i++) where[nums[i]] = i;
        for (int i = 0; i < nums.size(); i++) {
            int j = where[target - nums[i]];
            if (j != i) return {i, j};
        }
        return {};
    }
};
