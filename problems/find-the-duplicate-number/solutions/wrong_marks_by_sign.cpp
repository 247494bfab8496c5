// declares: wrong
// Finds the number, but leaves minus signs behind.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        for (int x : nums) {
            int i = abs(x);
            if (nums[i] < 0) return i;
            nums[i] = -nums[i];
        }
        return -1;
    }
};
