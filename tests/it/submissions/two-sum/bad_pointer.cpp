// verdict: RE
// says: SIGSEGV
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {*(volatile int*)8, 1};
    }
};
