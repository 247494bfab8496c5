// declares: wrong
// Moves on after the swap with the right end, though what came from there has not been looked at.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        int low = 0, mid = 0, high = nums.size() - 1;
        while (mid <= high) {
            if (nums[mid] == 0) swap(nums[low++], nums[mid]);
            else if (nums[mid] == 2) swap(nums[mid], nums[high--]);
            mid++;
        }
    }
};
