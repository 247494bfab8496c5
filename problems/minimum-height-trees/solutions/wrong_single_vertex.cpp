// declares: wrong
// A single vertex is never a leaf, so nothing is returned for it.
class Solution {
public:
    vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
        vector<vector<int>> adj(n);
        vector<int> degree(n);
        for (auto& e : edges) {
            adj[e[0]].push_back(e[1]);
            adj[e[1]].push_back(e[0]);
            degree[e[0]]++;
            degree[e[1]]++;
        }
        queue<int> q;
        for (int v = 0; v < n; v++)
            if (degree[v] == 1) q.push(v);
        vector<int> last;
        while (!q.empty()) {
            last.clear();
            for (int k = q.size(); k > 0; k--) {
                int u = q.front();
                q.pop();
                last.push_back(u);
                for (int v : adj[u])
                    if (--degree[v] == 1) q.push(v);
            }
        }
        return last;
    }
};
