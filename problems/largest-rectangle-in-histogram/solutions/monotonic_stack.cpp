class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int n = heights.size(), best = 0;
        stack<int> rising;
        for (int i = 0; i <= n; i++) {
            int height = i < n ? heights[i] : 0;
            while (!rising.empty() && heights[rising.top()] >= height) {
                int top = heights[rising.top()];
                rising.pop();
                int left = rising.empty() ? 0 : rising.top() + 1;
                best = max(best, top * (i - left));
            }
            rising.push(i);
        }
        return best;
    }
};
