class Solution {
public:
    void sortColors(vector<int>& nums) {
        auto low = nums.begin(), mid = nums.begin(), end = nums.end();
        while (mid != end) {
            if (*mid == 0) iter_swap(low++, mid++);
            else if (*mid == 2) iter_swap(mid, --end);
            else ++mid;
        }
    }
};
