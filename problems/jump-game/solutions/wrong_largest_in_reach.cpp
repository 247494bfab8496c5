// declares: wrong
// Goes to the largest number in reach, wherever it stands.
class Solution {
public:
    bool canJump(vector<int>& nums) {
        int n = nums.size(), i = 0;
        while (i < n - 1) {
            if (i + nums[i] >= n - 1) return true;
            if (nums[i] == 0) return false;
            auto from = nums.begin() + i + 1;
            i = max_element(from, from + nums[i]) - nums.begin();
        }
        return true;
    }
};
