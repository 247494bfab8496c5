// declares: wrong
// One mark only: whatever is reached a second time is taken for a cycle.
class Solution {
    public boolean canFinish(int numCourses, int[][] prerequisites) {
        List<List<Integer>> graph = new ArrayList<>();
        for (int i = 0; i < numCourses; i++) graph.add(new ArrayList<>());
        for (int[] p : prerequisites) graph.get(p[1]).add(p[0]);
        for (int i = 0; i < numCourses; i++) {
            if (!dfs(graph, new boolean[numCourses], i)) return false;
        }
        return true;
    }

    private boolean dfs(List<List<Integer>> graph, boolean[] visited, int c) {
        if (visited[c]) return false;
        visited[c] = true;
        for (int next : graph.get(c)) {
            if (!dfs(graph, visited, next)) return false;
        }
        return true;
    }
}
