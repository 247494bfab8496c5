class Solution {
    vector<vector<int>> adj;
    vector<int> from;

    int farthest(int start) {
        from.assign(adj.size(), -1);
        vector<int> order{start};
        for (size_t i = 0; i < order.size(); i++)
            for (int v : adj[order[i]])
                if (v != from[order[i]]) {
                    from[v] = order[i];
                    order.push_back(v);
                }
        return order.back();
    }

public:
    vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
        adj.resize(n);
        for (auto& e : edges) {
            adj[e[0]].push_back(e[1]);
            adj[e[1]].push_back(e[0]);
        }
        int a = farthest(0);
        vector<int> path;
        for (int v = farthest(a); v != -1; v = from[v]) path.push_back(v);
        int k = path.size();
        if (k % 2) return {path[k / 2]};
        return {path[k / 2 - 1], path[k / 2]};
    }
};
