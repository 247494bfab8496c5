class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] counts = new int[26];
        for (char task : tasks) counts[task - 'A']++;
        Arrays.sort(counts);
        int gaps = counts[25] - 1;
        int idle = gaps * n;
        for (int i = 24; i >= 0; i--) {
            idle -= Math.min(counts[i], gaps);
        }
        return tasks.length + Math.max(idle, 0);
    }
}
