// declares: slow
class Solution {
    Map<Integer, List<Integer>> needs = new HashMap<>();
    LinkedHashSet<Integer> order = new LinkedHashSet<>();

    public int[] findOrder(int numCourses, int[][] prerequisites) {
        for (int[] p : prerequisites) needs.computeIfAbsent(p[0], k -> new ArrayList<>()).add(p[1]);
        for (int i = 0; i < numCourses; i++) {
            if (!dfs(i, new HashSet<>())) return new int[0];
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean dfs(int course, Set<Integer> path) {
        if (!path.add(course)) return false;
        for (int before : needs.getOrDefault(course, List.of())) {
            if (!dfs(before, path)) return false;
        }
        path.remove(course);
        order.add(course);
        return true;
    }
}
