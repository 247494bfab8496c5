class Solution {
public:
    int search(vector<int>& nums, int target) {
        int l = 0, r = nums.size() - 1;
        while (l <= r) {
            int m = l + (r - l) / 2;
            if (nums[m] == target) return m;
            bool goLeft;
            if (nums[m] >= nums[l]) goLeft = target >= nums[l] && target < nums[m];
            else goLeft = target < nums[m] || target > nums[r];
            if (goLeft) r = m - 1;
            else l = m + 1;
        }
        return -1;
    }
};
