// declares: wrong
// Moves towards the higher of the two next walls, whatever the walls of the pair are.
class Solution {
public:
    int maxArea(vector<int>& height) {
        int best = 0, l = 0, r = height.size() - 1;
        while (l < r) {
            best = max(best, min(height[l], height[r]) * (r - l));
            if (height[l + 1] > height[r - 1]) l++;
            else r--;
        }
        return best;
    }
};
