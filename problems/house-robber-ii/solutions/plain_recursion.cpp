// declares: slow
class Solution {
    int row(const vector<int>& nums, int first, int last) {
        if (first > last) return 0;
        return max(row(nums, first + 1, last), nums[first] + row(nums, first + 2, last));
    }

public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        return n == 1 ? nums[0] : max(row(nums, 0, n - 2), row(nums, 1, n - 1));
    }
};
