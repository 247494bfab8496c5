class Solution {
    public int largestRectangleArea(int[] heights) {
        int n = heights.length;
        // Steps that rise: how high each is, and how far to the left it reaches.
        int[] height = new int[n + 1];
        int[] start = new int[n + 1];
        int size = 0;
        int best = 0;
        for (int i = 0; i <= n; i++) {
            int next = i < n ? heights[i] : 0;
            int from = i;
            while (size > 0 && height[size - 1] >= next) {
                size--;
                from = start[size];
                best = Math.max(best, height[size] * (i - from));
            }
            height[size] = next;
            start[size++] = from;
        }
        return best;
    }
}
