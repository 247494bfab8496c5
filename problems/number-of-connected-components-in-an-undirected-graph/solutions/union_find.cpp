class Solution {
    vector<int> parent;

    int find(int x) {
        while (x != parent[x]) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    int countComponents(int n, vector<vector<int>>& edges) {
        parent.resize(n);
        iota(begin(parent), end(parent), 0);
        for (auto& e : edges) parent[find(e[0])] = find(e[1]);
        int roots = 0;
        for (int i = 0; i < n; i++) roots += parent[i] == i;
        return roots;
    }
};
