class Solution {
    private Map<Integer, List<Integer>> graph = new HashMap<>();
    private Set<Integer> onPath = new HashSet<>();
    private boolean[] safe;

    public boolean canFinish(int numCourses, int[][] prerequisites) {
        safe = new boolean[numCourses];
        for (int[] p : prerequisites) {
            graph.computeIfAbsent(p[0], k -> new ArrayList<>()).add(p[1]);
        }
        for (int c = 0; c < numCourses; c++) {
            if (!check(c)) return false;
        }
        return true;
    }

    private boolean check(int course) {
        if (safe[course]) return true;
        if (!onPath.add(course)) return false;
        for (int before : graph.getOrDefault(course, Collections.emptyList())) {
            if (!check(before)) return false;
        }
        onPath.remove(course);
        safe[course] = true;
        return true;
    }
}
