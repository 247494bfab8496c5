// declares: slow
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int n = nums.size(), best = nums[0];
        for (int i = 0; i < n; i++) {
            int product = 1;
            for (int j = i; j < n; j++) {
                product *= nums[j];
                best = max(best, product);
            }
        }
        return best;
    }
};
