// declares: slow
// Measures the height for every root.
class Solution {
public:
    vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
        vector<vector<int>> graph(n);
        for (auto& e : edges) {
            graph[e[0]].push_back(e[1]);
            graph[e[1]].push_back(e[0]);
        }
        vector<int> best;
        int least = n;
        for (int root = 0; root < n; root++) {
            vector<int> depth(n, -1);
            queue<int> q;
            q.push(root);
            depth[root] = 0;
            int height = 0;
            while (!q.empty()) {
                int u = q.front();
                q.pop();
                height = depth[u];
                for (int v : graph[u])
                    if (depth[v] < 0) {
                        depth[v] = depth[u] + 1;
                        q.push(v);
                    }
            }
            if (height < least) {
                least = height;
                best.clear();
            }
            if (height == least) best.push_back(root);
        }
        return best;
    }
};
