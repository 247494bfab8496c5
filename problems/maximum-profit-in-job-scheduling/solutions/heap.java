class Solution {
    public int jobScheduling(int[] startTime, int[] endTime, int[] profit) {
        int n = startTime.length;
        Integer[] byStart = new Integer[n];
        for (int i = 0; i < n; i++) byStart[i] = i;
        Arrays.sort(byStart, Comparator.comparingInt(i -> startTime[i]));
        PriorityQueue<int[]> running = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
        int finished = 0;
        int best = 0;
        for (int i : byStart) {
            while (!running.isEmpty() && running.peek()[0] <= startTime[i]) {
                finished = Math.max(finished, running.poll()[1]);
            }
            int total = finished + profit[i];
            running.add(new int[] {endTime[i], total});
            best = Math.max(best, total);
        }
        return best;
    }
}
