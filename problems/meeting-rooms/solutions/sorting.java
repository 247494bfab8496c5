class Solution {
    public boolean canAttendMeetings(int[][] intervals) {
        Arrays.sort(intervals, (a, b) -> Integer.compare(a[0], b[0]));
        int free = 0;
        for (int[] meeting : intervals) {
            if (meeting[0] < free) return false;
            free = meeting[1];
        }
        return true;
    }
}
