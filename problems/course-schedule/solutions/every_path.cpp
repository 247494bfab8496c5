// declares: slow
// Remembers only the current path, so it walks along every path there is.
class Solution {
    bool dfs(vector<vector<int>>& graph, vector<bool>& onPath, int u) {
        if (onPath[u]) return false;
        onPath[u] = true;
        for (int v : graph[u])
            if (!dfs(graph, onPath, v)) return false;
        onPath[u] = false;
        return true;
    }

public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> graph(numCourses);
        for (auto& p : prerequisites) graph[p[1]].push_back(p[0]);
        vector<bool> onPath(numCourses);
        for (int u = 0; u < numCourses; u++)
            if (!dfs(graph, onPath, u)) return false;
        return true;
    }
};
