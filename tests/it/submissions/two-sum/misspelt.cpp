// verdict: CE
// says: twoSum
// says: two_sum
class Solution {
public:
    vector<int> two_sum(vector<int>& nums, int target) { return {}; }
};
