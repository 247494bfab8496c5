// declares: wrong
// Peels until one vertex is left, so the second of two middles is lost.
class Solution {
    public List<Integer> findMinHeightTrees(int n, int[][] edges) {
        List<List<Integer>> graph = new ArrayList<>();
        for (int i = 0; i < n; i++) graph.add(new ArrayList<>());
        int[] degree = new int[n];
        for (int[] e : edges) {
            graph.get(e[0]).add(e[1]);
            graph.get(e[1]).add(e[0]);
            degree[e[0]]++;
            degree[e[1]]++;
        }
        Queue<Integer> queue = new LinkedList<>();
        for (int i = 0; i < n; i++) if (degree[i] <= 1) queue.add(i);
        int last = 0;
        while (!queue.isEmpty()) {
            last = queue.poll();
            for (int v : graph.get(last)) if (--degree[v] == 1) queue.add(v);
        }
        return List.of(last);
    }
}
