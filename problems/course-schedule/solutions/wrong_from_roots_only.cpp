// declares: wrong
// Begins at courses that need nothing; a ring that no such course leads to is never seen.
class Solution {
    bool cyclic(vector<vector<int>>& g, vector<int>& s, int u) {
        if (s[u] == 1) return true;
        if (s[u] == 2) return false;
        s[u] = 1;
        for (int v : g[u])
            if (cyclic(g, s, v)) return true;
        s[u] = 2;
        return false;
    }

public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> g(numCourses);
        vector<int> indegree(numCourses), s(numCourses);
        for (auto& p : prerequisites) {
            g[p[1]].push_back(p[0]);
            indegree[p[0]]++;
        }
        bool root = false;
        for (int u = 0; u < numCourses; u++)
            if (indegree[u] == 0) {
                root = true;
                if (cyclic(g, s, u)) return false;
            }
        return root;
    }
};
