// verdict: TLE
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (volatile long i = 0;; i = i + 1) {}
    }
};
