class Solution {
    public boolean validTree(int n, int[][] edges) {
        List<List<Integer>> graph = new ArrayList<>(n);
        for (int i = 0; i < n; i++) graph.add(new ArrayList<>());
        for (int[] e : edges) {
            graph.get(e[0]).add(e[1]);
            graph.get(e[1]).add(e[0]);
        }
        // each entry is a vertex and the one it was reached from
        boolean[] seen = new boolean[n];
        int count = 0;
        Deque<int[]> stack = new ArrayDeque<>();
        stack.push(new int[]{0, -1});
        while (!stack.isEmpty()) {
            int[] top = stack.pop();
            if (seen[top[0]]) return false;
            seen[top[0]] = true;
            count++;
            for (int next : graph.get(top[0])) {
                if (next != top[1]) stack.push(new int[]{next, top[0]});
            }
        }
        return count == n;
    }
}
