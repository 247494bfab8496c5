// verdict: AC
class Solution {
public:
    vector<int> turnAround(vector<int>& nums) {
        reverse(nums.begin(), nums.end());
        return nums;
    }
};
