// declares: wrong
// Walks in from both ends and drops the lower bar: right for water between walls, not for bars.
class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int left = 0, right = (int)heights.size() - 1, best = 0;
        for (int height : heights) best = max(best, height);
        while (left <= right) {
            int lowest = *min_element(heights.begin() + left, heights.begin() + right + 1);
            best = max(best, lowest * (right - left + 1));
            if (heights[left] < heights[right]) left++;
            else right--;
            if (right - left > 1000) break;
        }
        return best;
    }
};
