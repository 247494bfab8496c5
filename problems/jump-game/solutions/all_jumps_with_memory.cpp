// declares: slow
class Solution {
public:
    bool canJump(vector<int>& nums) {
        int n = nums.size();
        vector<int> good(n, 0);
        good[n - 1] = 1;
        for (int i = n - 2; i >= 0; i--) {
            int far = min(n - 1, i + nums[i]);
            for (int j = i + 1; j <= far; j++) {
                if (good[j]) {
                    good[i] = 1;
                    break;
                }
            }
        }
        return good[0];
    }
};
