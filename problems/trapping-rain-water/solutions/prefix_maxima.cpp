class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size();
        vector<int> right(n + 1, 0);
        for (int i = n - 1; i >= 0; i--) right[i] = max(right[i + 1], height[i]);
        int water = 0, left = 0;
        for (int i = 0; i < n; i++) {
            left = max(left, height[i]);
            water += min(left, right[i]) - height[i];
        }
        return water;
    }
};
