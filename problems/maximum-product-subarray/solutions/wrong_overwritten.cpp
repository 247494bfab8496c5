// declares: wrong
// The least product is made from the greatest of this step and not of the step before.
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int hi = nums[0], lo = nums[0], ans = nums[0];
        for (size_t i = 1; i < nums.size(); i++) {
            int x = nums[i];
            hi = max({x, (int)((long long)hi * x), (int)((long long)lo * x)});
            lo = min({x, (int)((long long)hi * x), (int)((long long)lo * x)});
            ans = max(ans, hi);
        }
        return ans;
    }
};
