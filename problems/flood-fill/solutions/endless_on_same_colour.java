// declares: crash
// Never ends when the region has the new colour already.
class Solution {
    public int[][] floodFill(int[][] image, int sr, int sc, int color) {
        paint(image, sr, sc, image[sr][sc], color);
        return image;
    }

    private void paint(int[][] image, int r, int c, int old, int color) {
        if (r < 0 || r >= image.length || c < 0 || c >= image[0].length || image[r][c] != old) return;
        image[r][c] = color;
        paint(image, r + 1, c, old, color);
        paint(image, r - 1, c, old, color);
        paint(image, r, c + 1, old, color);
        paint(image, r, c - 1, old, color);
    }
}
