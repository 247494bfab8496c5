class Solution {
    void visit(const vector<vector<int>>& adj, vector<bool>& seen, int u, int& left) {
        seen[u] = true;
        --left;
        for (int v : adj[u])
            if (!seen[v]) visit(adj, seen, v, left);
    }

public:
    bool validTree(int n, vector<vector<int>>& edges) {
        if ((int)edges.size() != n - 1) return false;
        vector<vector<int>> adj(n);
        for (auto& e : edges) {
            adj[e[0]].push_back(e[1]);
            adj[e[1]].push_back(e[0]);
        }
        vector<bool> seen(n);
        int left = n;
        visit(adj, seen, 0, left);
        return left == 0;
    }
};
