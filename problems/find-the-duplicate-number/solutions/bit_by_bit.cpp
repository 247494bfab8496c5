class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int n = nums.size() - 1, d = 0;
        for (int b = 0; n >> b; b++) {
            int surplus = 0;
            for (int i = 0; i <= n; i++) surplus += (nums[i] >> b & 1) - (i >> b & 1);
            if (surplus > 0) d += 1 << b;
        }
        return d;
    }
};
