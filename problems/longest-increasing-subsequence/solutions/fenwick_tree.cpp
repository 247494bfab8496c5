class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> values(nums);
        sort(values.begin(), values.end());
        values.erase(unique(values.begin(), values.end()), values.end());
        vector<int> tree(values.size() + 1);
        int longest = 0;
        for (int x : nums) {
            int rank = lower_bound(values.begin(), values.end(), x) - values.begin() + 1;
            int len = 0;
            for (int i = rank - 1; i > 0; i &= i - 1) len = max(len, tree[i]);
            len++;
            for (int i = rank; i < (int)tree.size(); i += i & -i) tree[i] = max(tree[i], len);
            longest = max(longest, len);
        }
        return longest;
    }
};
