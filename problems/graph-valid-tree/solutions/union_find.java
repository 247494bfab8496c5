class Solution {
    public boolean validTree(int n, int[][] edges) {
        if (edges.length != n - 1) return false;
        int[] parent = new int[n], size = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = i;
            size[i] = 1;
        }
        for (int[] edge : edges) {
            int a = find(parent, edge[0]), b = find(parent, edge[1]);
            if (a == b) return false;
            if (size[a] > size[b]) {
                int t = a;
                a = b;
                b = t;
            }
            parent[a] = b;
            size[b] += size[a];
        }
        return true;
    }

    private int find(int[] parent, int x) {
        return parent[x] == x ? x : find(parent, parent[x]);
    }
}
