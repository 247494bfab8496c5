// declares: wrong
// Gives the longest subsequence that ends with the last element (by a tree over the ranks).
class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> v(nums);
        sort(v.begin(), v.end());
        vector<int> tree(nums.size() + 1);
        int len = 0;
        for (int x : nums) {
            int below = lower_bound(v.begin(), v.end(), x) - v.begin();
            len = 0;
            for (int i = below; i > 0; i -= i & -i) len = max(len, tree[i]);
            len++;
            for (int i = below + 1; i < (int)tree.size(); i += i & -i) tree[i] = max(tree[i], len);
        }
        return len;
    }
};
