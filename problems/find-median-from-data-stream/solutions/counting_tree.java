class MedianFinder {
    // a Fenwick tree over all values that may come
    private static final int SIZE = 1 << 18;
    private static final int SHIFT = 100_001;
    private final int[] tree = new int[SIZE + 1];
    private int count = 0;

    public void addNum(int num) {
        count++;
        for (int i = num + SHIFT; i <= SIZE; i += i & -i) tree[i]++;
    }

    public double findMedian() {
        return (kth((count + 1) / 2) + kth(count / 2 + 1)) / 2.0;
    }

    private int kth(int k) {
        int at = 0;
        for (int step = SIZE; step > 0; step >>= 1) {
            if (at + step <= SIZE && tree[at + step] < k) {
                at += step;
                k -= tree[at];
            }
        }
        return at + 1 - SHIFT;
    }
}
