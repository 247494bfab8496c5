class Solution {
    private int[][] graph;
    private int[] parent;

    public List<Integer> findMinHeightTrees(int n, int[][] edges) {
        int[] degree = new int[n];
        for (int[] e : edges) {
            degree[e[0]]++;
            degree[e[1]]++;
        }
        graph = new int[n][];
        for (int v = 0; v < n; v++) graph[v] = new int[degree[v]];
        for (int[] e : edges) {
            graph[e[0]][--degree[e[0]]] = e[1];
            graph[e[1]][--degree[e[1]]] = e[0];
        }
        parent = new int[n];
        int other = last(last(0));
        int length = 0;
        for (int v = other; v != -1; v = parent[v]) length++;
        int v = other;
        for (int i = 0; i < (length - 1) / 2; i++) v = parent[v];
        return length % 2 == 1 ? List.of(v) : List.of(v, parent[v]);
    }

    private int last(int start) {
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        parent[start] = -1;
        int u = start;
        while (!queue.isEmpty()) {
            u = queue.poll();
            for (int v : graph[u]) {
                if (v == parent[u]) continue;
                parent[v] = u;
                queue.add(v);
            }
        }
        return u;
    }
}
