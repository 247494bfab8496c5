// declares: wrong
// Enters each edge for its first end only.
class Solution {
    public int countComponents(int n, int[][] edges) {
        List<List<Integer>> graph = new ArrayList<>();
        for (int i = 0; i < n; i++) graph.add(new ArrayList<>());
        for (int[] e : edges) graph.get(e[0]).add(e[1]);
        boolean[] seen = new boolean[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (seen[i]) continue;
            count++;
            dfs(graph, seen, i);
        }
        return count;
    }

    private void dfs(List<List<Integer>> graph, boolean[] seen, int u) {
        seen[u] = true;
        for (int v : graph.get(u)) if (!seen[v]) dfs(graph, seen, v);
    }
}
