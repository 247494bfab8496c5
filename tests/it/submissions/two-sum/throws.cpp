// verdict: RE
// says: out_of_range
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {nums.at(1 << 30), 1}; }
};
