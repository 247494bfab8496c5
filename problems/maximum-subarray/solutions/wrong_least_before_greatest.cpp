// declares: wrong
// Takes the greatest minus the least running sum, whichever comes first.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        vector<int> sums(nums.size() + 1);
        partial_sum(nums.begin(), nums.end(), sums.begin() + 1);
        auto [lo, hi] = minmax_element(sums.begin(), sums.end());
        return *hi - *lo;
    }
};
