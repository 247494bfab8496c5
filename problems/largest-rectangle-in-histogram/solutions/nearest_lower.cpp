class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int n = heights.size();
        vector<int> left(n), right(n);
        // A bar that is not lower knows a lower one further on: jump there.
        for (int i = 0; i < n; i++) {
            int at = i - 1;
            while (at >= 0 && heights[at] >= heights[i]) at = left[at];
            left[i] = at;
        }
        for (int i = n - 1; i >= 0; i--) {
            int at = i + 1;
            while (at < n && heights[at] >= heights[i]) at = right[at];
            right[i] = at;
        }
        int best = 0;
        for (int i = 0; i < n; i++) best = max(best, heights[i] * (right[i] - left[i] - 1));
        return best;
    }
};
