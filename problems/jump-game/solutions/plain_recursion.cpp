// declares: slow
class Solution {
    bool go(const vector<int>& nums, int i) {
        if (i >= (int)nums.size() - 1) return true;
        for (int k = nums[i]; k > 0; k--)
            if (go(nums, i + k)) return true;
        return false;
    }

public:
    bool canJump(vector<int>& nums) {
        return go(nums, 0);
    }
};
