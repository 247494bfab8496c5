class Solution {
    public int[][] insert(int[][] intervals, int[] newInterval) {
        List<int[]> result = new ArrayList<>();
        int lo = newInterval[0], hi = newInterval[1];
        boolean placed = false;
        for (int[] interval : intervals) {
            if (interval[1] < lo) {
                result.add(interval);
            } else if (interval[0] > hi) {
                if (!placed) {
                    result.add(new int[]{lo, hi});
                    placed = true;
                }
                result.add(interval);
            } else {
                lo = Math.min(lo, interval[0]);
                hi = Math.max(hi, interval[1]);
            }
        }
        if (!placed) result.add(new int[]{lo, hi});
        return result.toArray(new int[0][]);
    }
}
