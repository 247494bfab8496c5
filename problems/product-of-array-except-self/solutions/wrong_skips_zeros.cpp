// declares: wrong
// Leaves zeros out of the product, and forgets that two zeros leave one in every product.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int product = 1, zeros = 0;
        for (int x : nums) {
            if (x) product *= x;
            else zeros++;
        }
        vector<int> ans;
        for (int x : nums) {
            if (zeros) ans.push_back(x ? 0 : product);
            else ans.push_back(product / x);
        }
        return ans;
    }
};
