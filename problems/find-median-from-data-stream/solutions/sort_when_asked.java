// declares: slow
class MedianFinder {
    List<Integer> list = new ArrayList<>();

    public void addNum(int num) {
        list.add(num);
    }

    public double findMedian() {
        List<Integer> sorted = new ArrayList<>(list);
        Collections.sort(sorted);
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
    }
}
