// declares: slow
class Solution {
    bool pick(const vector<int>& nums, int i, int left) {
        if (left == 0) return true;
        if (i < 0 || left < 0) return false;
        return pick(nums, i - 1, left) || pick(nums, i - 1, left - nums[i]);
    }

public:
    bool canPartition(vector<int>& nums) {
        int total = accumulate(nums.begin(), nums.end(), 0);
        return total % 2 == 0 && pick(nums, (int)nums.size() - 1, total / 2);
    }
};
