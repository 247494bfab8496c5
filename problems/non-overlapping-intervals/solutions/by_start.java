class Solution {
    public int eraseOverlapIntervals(int[][] intervals) {
        Arrays.sort(intervals, Comparator.comparingInt(interval -> interval[0]));
        int[] kept = intervals[0];
        int removed = 0;
        for (int[] next : intervals) {
            if (next == kept) continue;
            boolean overlap = next[0] < kept[1];
            if (overlap) removed++;
            if (!overlap || next[1] < kept[1]) kept = next;
        }
        return removed;
    }
}
