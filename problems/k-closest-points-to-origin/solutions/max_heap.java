class Solution {
    public int[][] kClosest(int[][] points, int k) {
        PriorityQueue<int[]> farthest = new PriorityQueue<>(
            (a, b) -> Integer.compare(square(b), square(a)));
        for (int[] point : points) {
            if (farthest.size() < k) {
                farthest.add(point);
            } else if (square(point) < square(farthest.peek())) {
                farthest.poll();
                farthest.add(point);
            }
        }
        return farthest.toArray(new int[k][]);
    }

    private static int square(int[] p) {
        return p[0] * p[0] + p[1] * p[1];
    }
}
