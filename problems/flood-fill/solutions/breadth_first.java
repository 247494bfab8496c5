class Solution {
    public int[][] floodFill(int[][] image, int sr, int sc, int color) {
        int old = image[sr][sc];
        if (old == color) return image;
        int[][] directions = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        Queue<int[]> queue = new LinkedList<>();
        queue.offer(new int[]{sr, sc});
        image[sr][sc] = color;
        while (!queue.isEmpty()) {
            int[] pixel = queue.poll();
            for (int[] d : directions) {
                int r = pixel[0] + d[0];
                int c = pixel[1] + d[1];
                if (r >= 0 && r < image.length && c >= 0 && c < image[0].length && image[r][c] == old) {
                    image[r][c] = color;
                    queue.offer(new int[]{r, c});
                }
            }
        }
        return image;
    }
}
