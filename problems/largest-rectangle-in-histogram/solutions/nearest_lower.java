class Solution {
    public int largestRectangleArea(int[] heights) {
        int n = heights.length;
        int[] left = new int[n];
        int[] right = new int[n];
        Arrays.fill(right, n);
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            while (!stack.isEmpty() && heights[stack.peek()] > heights[i]) {
                right[stack.pop()] = i;
            }
            boolean equal = !stack.isEmpty() && heights[stack.peek()] == heights[i];
            left[i] = equal ? left[stack.peek()] : stack.isEmpty() ? -1 : stack.peek();
            stack.push(i);
        }
        int best = 0;
        for (int i = 0; i < n; i++) {
            best = Math.max(best, heights[i] * (right[i] - left[i] - 1));
        }
        return best;
    }
}
