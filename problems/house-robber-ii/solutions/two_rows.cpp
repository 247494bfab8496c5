class Solution {
    int row(vector<int>& nums, int lo, int hi) {
        int skip = 0, take = 0;
        for (int i = lo; i < hi; ++i) {
            int t = skip + nums[i];
            skip = max(skip, take);
            take = t;
        }
        return max(skip, take);
    }

public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        if (n == 1) return nums[0];
        return max(row(nums, 0, n - 1), row(nums, 1, n));
    }
};
