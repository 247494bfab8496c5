class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] counts = new int[26];
        for (char t : tasks) counts[t - 'A']++;
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.reverseOrder());
        for (int c : counts) if (c > 0) ready.add(c);

        Queue<int[]> resting = new ArrayDeque<>();
        int time = 0;
        while (!ready.isEmpty() || !resting.isEmpty()) {
            if (ready.isEmpty()) time = resting.peek()[1];
            while (!resting.isEmpty() && resting.peek()[1] <= time) {
                ready.add(resting.poll()[0]);
            }
            int left = ready.poll() - 1;
            if (left > 0) resting.add(new int[] {left, time + n + 1});
            time++;
        }
        return time;
    }
}
