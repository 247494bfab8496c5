// declares: wrong
// Takes the edge back to where it has come from for a cycle.
class Solution {
    public boolean validTree(int n, int[][] edges) {
        List<List<Integer>> graph = new ArrayList<>();
        for (int i = 0; i < n; i++) graph.add(new ArrayList<>());
        for (int[] e : edges) {
            graph.get(e[0]).add(e[1]);
            graph.get(e[1]).add(e[0]);
        }
        Set<Integer> seen = new HashSet<>();
        return dfs(graph, seen, 0) && seen.size() == n;
    }

    private boolean dfs(List<List<Integer>> graph, Set<Integer> seen, int u) {
        if (!seen.add(u)) return false;
        for (int v : graph.get(u)) {
            if (!dfs(graph, seen, v)) return false;
        }
        return true;
    }
}
