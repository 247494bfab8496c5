class Solution {
public:
    int maxArea(vector<int>& height) {
        int best = 0, l = 0, r = height.size() - 1;
        while (l < r) {
            int level = min(height[l], height[r]);
            best = max(best, level * (r - l));
            while (l < r && height[l] <= level) l++;
            while (l < r && height[r] <= level) r--;
        }
        return best;
    }
};
