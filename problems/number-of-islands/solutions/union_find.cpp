class DSU {
    vector<int> up, size;

public:
    int groups = 0;

    DSU(int n) : up(n), size(n, 1) { iota(up.begin(), up.end(), 0); }

    int find(int x) { return up[x] == x ? x : up[x] = find(up[x]); }

    void unite(int a, int b) {
        a = find(a), b = find(b);
        if (a == b) return;
        if (size[a] < size[b]) swap(a, b);
        up[b] = a;
        size[a] += size[b];
        groups--;
    }
};

class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int m = grid.size(), n = grid[0].size();
        DSU dsu(m * n);
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                if (grid[i][j] != '1') continue;
                dsu.groups++;
                if (i > 0 && grid[i - 1][j] == '1') dsu.unite(i * n + j, (i - 1) * n + j);
                if (j > 0 && grid[i][j - 1] == '1') dsu.unite(i * n + j, i * n + j - 1);
            }
        return dsu.groups;
    }
};
