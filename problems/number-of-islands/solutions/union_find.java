class Solution {
    private int[] parent;

    public int numIslands(char[][] grid) {
        int rows = grid.length, cols = grid[0].length;
        parent = new int[rows * cols];
        Arrays.fill(parent, -1);
        int joins = 0, land = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                if (grid[r][c] != '1') continue;
                land++;
                int id = r * cols + c;
                if (r + 1 < rows && grid[r + 1][c] == '1' && join(id, id + cols)) joins++;
                if (c + 1 < cols && grid[r][c + 1] == '1' && join(id, id + 1)) joins++;
            }
        }
        return land - joins;
    }

    // a negative entry is a root: minus the size of its group
    private int root(int x) {
        while (parent[x] >= 0) {
            if (parent[parent[x]] >= 0) parent[x] = parent[parent[x]];
            x = parent[x];
        }
        return x;
    }

    private boolean join(int a, int b) {
        a = root(a);
        b = root(b);
        if (a == b) return false;
        if (parent[a] > parent[b]) {
            int t = a;
            a = b;
            b = t;
        }
        parent[a] += parent[b];
        parent[b] = a;
        return true;
    }
}
