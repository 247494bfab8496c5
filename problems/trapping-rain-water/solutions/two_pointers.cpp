class Solution {
public:
    int trap(vector<int>& height) {
        auto left = height.begin(), right = height.end();
        int level = 0, water = 0;
        // The level is the lower of the two walls; it only rises.
        while (left != right) {
            int lower = *left < *(right - 1) ? *left++ : *--right;
            level = max(level, lower);
            water += level - lower;
        }
        return water;
    }
};
