class Solution {
public:
    int search(vector<int>& nums, int target) {
        int n = nums.size(), lo = 0, hi = n - 1;
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (nums[mid] > nums[hi]) lo = mid + 1;
            else hi = mid;
        }
        int cut = lo;
        lo = 0, hi = n - 1;
        while (lo <= hi) {
            int mid = (lo + hi) / 2, at = (mid + cut) % n;
            if (nums[at] == target) return at;
            if (nums[at] < target) lo = mid + 1;
            else hi = mid - 1;
        }
        return -1;
    }
};
