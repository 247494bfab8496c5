class Solution {
    public int minMeetingRooms(int[][] intervals) {
        int n = intervals.length;
        int[] starts = new int[n], ends = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = intervals[i][0];
            ends[i] = intervals[i][1];
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        int most = 0, e = 0;
        for (int s = 0; s < n; s++) {
            while (ends[e] <= starts[s]) e++;
            most = Math.max(most, s - e + 1);
        }
        return most;
    }
}
