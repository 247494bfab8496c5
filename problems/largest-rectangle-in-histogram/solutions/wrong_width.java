// declares: wrong
// Measures from the bar's own index; it reaches further left than that.
class Solution {
    public int largestRectangleArea(int[] heights) {
        Deque<Integer> stack = new ArrayDeque<>();
        int best = 0;
        for (int i = 0; i <= heights.length; i++) {
            int height = i < heights.length ? heights[i] : 0;
            while (!stack.isEmpty() && heights[stack.peek()] >= height) {
                int top = stack.pop();
                best = Math.max(best, heights[top] * (i - top));
            }
            stack.push(i);
        }
        return best;
    }
}
