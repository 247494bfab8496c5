// declares: slow
// Before each edge it searches whether its ends are connected already.
class Solution {
    unordered_map<int, vector<int>> graph;

    bool connected(int from, int to) {
        unordered_set<int> seen{from};
        queue<int> q;
        q.push(from);
        while (!q.empty()) {
            int u = q.front();
            q.pop();
            if (u == to) return true;
            for (int v : graph[u])
                if (seen.insert(v).second) q.push(v);
        }
        return false;
    }

public:
    bool validTree(int n, vector<vector<int>>& edges) {
        for (auto& e : edges) {
            if (connected(e[0], e[1])) return false;
            graph[e[0]].push_back(e[1]);
            graph[e[1]].push_back(e[0]);
        }
        return (int)edges.size() == n - 1;
    }
};
