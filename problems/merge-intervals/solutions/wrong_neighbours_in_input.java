// declares: wrong
// Compares with the interval before in the list instead of the open result.
class Solution {
    public int[][] merge(int[][] intervals) {
        Arrays.sort(intervals, (a, b) -> a[0] - b[0]);
        List<int[]> merged = new ArrayList<>();
        merged.add(intervals[0].clone());
        for (int i = 1; i < intervals.length; i++) {
            if (intervals[i][0] <= intervals[i - 1][1]) {
                int[] last = merged.get(merged.size() - 1);
                last[1] = Math.max(last[1], intervals[i][1]);
            } else {
                merged.add(intervals[i].clone());
            }
        }
        return merged.toArray(new int[0][]);
    }
}
