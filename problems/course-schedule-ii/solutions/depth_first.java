class Solution {
    private List<Integer>[] needs;
    private int[] mark; // 0 untouched, 1 on the path, 2 taken
    private int[] order;
    private int size = 0;

    @SuppressWarnings("unchecked")
    public int[] findOrder(int numCourses, int[][] prerequisites) {
        needs = new List[numCourses];
        Arrays.setAll(needs, i -> new LinkedList<>());
        for (int[] p : prerequisites) needs[p[0]].add(p[1]);
        mark = new int[numCourses];
        order = new int[numCourses];
        for (int c = 0; c < numCourses; c++) {
            if (hasCycle(c)) return new int[]{};
        }
        return order;
    }

    private boolean hasCycle(int c) {
        if (mark[c] != 0) return mark[c] == 1;
        mark[c] = 1;
        for (int b : needs[c]) {
            if (hasCycle(b)) return true;
        }
        mark[c] = 2;
        order[size++] = c;
        return false;
    }
}
