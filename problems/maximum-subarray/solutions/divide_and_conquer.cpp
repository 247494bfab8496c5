class Solution {
    struct Part {
        int total, front, back, best;
    };

    Part part(const vector<int>& nums, int l, int r) {
        if (l == r) return {nums[l], nums[l], nums[l], nums[l]};
        int m = l + (r - l) / 2;
        Part a = part(nums, l, m), b = part(nums, m + 1, r);
        return {a.total + b.total, max(a.front, a.total + b.front), max(b.back, b.total + a.back),
                max({a.best, b.best, a.back + b.front})};
    }

public:
    int maxSubArray(vector<int>& nums) {
        return part(nums, 0, nums.size() - 1).best;
    }
};
