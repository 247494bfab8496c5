// verdict: CE
// says: does_not_compile.cpp:6
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return nums[0] + undeclared;
    }
};
