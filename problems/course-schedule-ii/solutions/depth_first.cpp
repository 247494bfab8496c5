class Solution {
    enum Colour { white, grey, black };
    vector<vector<int>> graph;
    vector<Colour> colour;
    vector<int> finished;

    bool visit(int u) {
        colour[u] = grey;
        for (int v : graph[u]) {
            if (colour[v] == grey) return false;
            if (colour[v] == white && !visit(v)) return false;
        }
        colour[u] = black;
        finished.push_back(u);
        return true;
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        graph.resize(numCourses);
        colour.assign(numCourses, white);
        for (auto& p : prerequisites) graph[p[1]].push_back(p[0]);
        for (int u = 0; u < numCourses; ++u)
            if (colour[u] == white && !visit(u)) return {};
        reverse(finished.begin(), finished.end());
        return finished;
    }
};
