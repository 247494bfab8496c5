class Solution {
    public int[][] merge(int[][] intervals) {
        Arrays.sort(intervals, (a, b) -> Integer.compare(a[0], b[0]));
        List<int[]> merged = new ArrayList<>();
        int[] open = intervals[0];
        merged.add(open);
        for (int[] next : intervals) {
            if (next[0] <= open[1]) {
                open[1] = Math.max(open[1], next[1]);
            } else {
                open = next;
                merged.add(open);
            }
        }
        return merged.toArray(new int[merged.size()][]);
    }
}
