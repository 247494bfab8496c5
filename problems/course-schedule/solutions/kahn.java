class Solution {
    public boolean canFinish(int numCourses, int[][] prerequisites) {
        int[] waits = new int[numCourses];
        List<Integer>[] unlocks = new List[numCourses];
        for (int i = 0; i < numCourses; i++) unlocks[i] = new ArrayList<>();
        for (int[] pair : prerequisites) {
            waits[pair[0]]++;
            unlocks[pair[1]].add(pair[0]);
        }
        int[] order = new int[numCourses];
        int tail = 0;
        for (int i = 0; i < numCourses; i++) if (waits[i] == 0) order[tail++] = i;
        for (int head = 0; head < tail; head++) {
            for (int later : unlocks[order[head]]) {
                if (--waits[later] == 0) order[tail++] = later;
            }
        }
        return tail == numCourses;
    }
}
