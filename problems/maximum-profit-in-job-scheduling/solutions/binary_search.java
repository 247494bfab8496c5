class Solution {
    public int jobScheduling(int[] startTime, int[] endTime, int[] profit) {
        int n = profit.length;
        int[][] jobs = new int[n][];
        for (int i = 0; i < n; i++) {
            jobs[i] = new int[] {startTime[i], endTime[i], profit[i]};
        }
        Arrays.sort(jobs, (a, b) -> Integer.compare(a[1], b[1]));
        TreeMap<Integer, Integer> best = new TreeMap<>();
        best.put(0, 0);
        for (int[] job : jobs) {
            int total = best.floorEntry(job[0]).getValue() + job[2];
            if (total > best.lastEntry().getValue()) best.put(job[1], total);
        }
        return best.lastEntry().getValue();
    }
}
