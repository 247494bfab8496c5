class Solution {
public:
    int largest(vector<int>& nums) {
        return *max_element(nums.begin(), nums.end());
    }
};
