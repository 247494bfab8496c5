class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int ans = nums[0], hi = nums[0], lo = nums[0];
        for (size_t i = 1; i < nums.size(); i++) {
            if (nums[i] < 0) swap(hi, lo);
            hi = max(nums[i], hi * nums[i]);
            lo = min(nums[i], lo * nums[i]);
            ans = max(ans, hi);
        }
        return ans;
    }
};
