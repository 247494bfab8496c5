// declares: slow
// Searches from every vertex, and counts those that are the least of their component.
class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        unordered_map<int, vector<int>> graph;
        for (auto& e : edges) {
            graph[e[0]].push_back(e[1]);
            graph[e[1]].push_back(e[0]);
        }
        int count = 0;
        for (int start = 0; start < n; start++) {
            set<int> seen{start};
            queue<int> q;
            q.push(start);
            while (!q.empty()) {
                int u = q.front();
                q.pop();
                for (int v : graph[u])
                    if (seen.insert(v).second) q.push(v);
            }
            if (*seen.begin() == start) count++;
        }
        return count;
    }
};
