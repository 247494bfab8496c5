class Solution {
    public int[][] floodFill(int[][] image, int sr, int sc, int color) {
        int old = image[sr][sc];
        if (old == color) return image;
        int rows = image.length, cols = image[0].length;
        Deque<Integer> stack = new ArrayDeque<>();
        image[sr][sc] = color;
        stack.push(sr * cols + sc);
        while (!stack.isEmpty()) {
            int cell = stack.pop();
            int r = cell / cols, c = cell % cols;
            if (r > 0 && image[r - 1][c] == old) {
                image[r - 1][c] = color;
                stack.push(cell - cols);
            }
            if (r < rows - 1 && image[r + 1][c] == old) {
                image[r + 1][c] = color;
                stack.push(cell + cols);
            }
            if (c > 0 && image[r][c - 1] == old) {
                image[r][c - 1] = color;
                stack.push(cell - 1);
            }
            if (c < cols - 1 && image[r][c + 1] == old) {
                image[r][c + 1] = color;
                stack.push(cell + 1);
            }
        }
        return image;
    }
}
