class Solution {
    public int[][] kClosest(int[][] points, int k) {
        int from = 0;
        int to = points.length - 1;
        Random random = new Random();
        while (from < to) {
            int pivot = square(points[from + random.nextInt(to - from + 1)]);
            int low = from;
            int high = to;
            int i = from;
            while (i <= high) {
                int d = square(points[i]);
                if (d < pivot) swap(points, i++, low++);
                else if (d > pivot) swap(points, i, high--);
                else i++;
            }
            if (k < low) to = low - 1;
            else if (k > high + 1) from = high + 1;
            else break;
        }
        return Arrays.copyOf(points, k);
    }

    private int square(int[] p) {
        return p[0] * p[0] + p[1] * p[1];
    }

    private void swap(int[][] a, int i, int j) {
        int[] t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
