// declares: wrong
// Compares with the left end only, which sends it to the right when the range is in order.
class Solution {
public:
    int findMin(vector<int>& nums) {
        int l = 0, r = nums.size() - 1;
        while (l < r) {
            int m = (l + r) / 2;
            if (nums[m] >= nums[l]) l = m + 1;
            else r = m;
        }
        return nums[l];
    }
};
