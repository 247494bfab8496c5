// declares: wrong
// Keeps the shortest first; it may lie across the border of two others.
class Solution {
    public int eraseOverlapIntervals(int[][] intervals) {
        Arrays.sort(intervals, (a, b) -> (a[1] - a[0]) != (b[1] - b[0])
            ? Integer.compare(a[1] - a[0], b[1] - b[0]) : Integer.compare(a[0], b[0]));
        List<int[]> kept = new ArrayList<>();
        for (int[] next : intervals) {
            boolean fits = true;
            for (int[] k : kept) {
                if (next[0] < k[1] && k[0] < next[1]) {
                    fits = false;
                    break;
                }
            }
            if (fits) kept.add(next);
        }
        return intervals.length - kept.size();
    }
}
