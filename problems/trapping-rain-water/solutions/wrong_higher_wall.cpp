// declares: wrong
// Takes the higher of the two walls for the level.
class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size(), water = 0, left = 0;
        vector<int> right(n + 1, 0);
        for (int i = n - 1; i >= 0; i--) right[i] = max(right[i + 1], height[i]);
        for (int i = 0; i < n; i++) {
            left = max(left, height[i]);
            water += max(left, right[i]) - height[i];
        }
        return water;
    }
};
