// declares: wrong
// Counts how many meetings one meeting overlaps, though they need not go on at once.
class Solution {
    public int minMeetingRooms(int[][] intervals) {
        int rooms = 0;
        for (int[] a : intervals) {
            int overlaps = 0;
            for (int[] b : intervals) {
                if (a[0] < b[1] && b[0] < a[1]) overlaps++;
            }
            rooms = Math.max(rooms, overlaps);
        }
        return rooms;
    }
}
