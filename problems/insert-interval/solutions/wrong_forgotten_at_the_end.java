// declares: wrong
// Puts the new interval in when a later one is met, and forgets it if there is none.
class Solution {
    public int[][] insert(int[][] intervals, int[] newInterval) {
        if (intervals.length == 0) return new int[][]{newInterval};
        List<int[]> result = new ArrayList<>();
        int[] merged = newInterval.clone();
        boolean placed = false;
        for (int[] cur : intervals) {
            if (cur[1] < merged[0]) {
                result.add(cur);
            } else if (cur[0] > merged[1]) {
                if (!placed) result.add(merged);
                placed = true;
                result.add(cur);
            } else {
                merged[0] = Math.min(merged[0], cur[0]);
                merged[1] = Math.max(merged[1], cur[1]);
            }
        }
        return result.toArray(new int[0][]);
    }
}
