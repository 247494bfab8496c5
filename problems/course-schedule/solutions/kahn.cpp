class Solution {
public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<int> adj[numCourses];
        vector<int> indeg(numCourses, 0);
        for (auto& e : prerequisites) {
            adj[e[1]].push_back(e[0]);
            ++indeg[e[0]];
        }
        queue<int> q;
        for (int i = 0; i < numCourses; ++i)
            if (!indeg[i]) q.push(i);
        int left = numCourses;
        while (!q.empty()) {
            int u = q.front();
            q.pop();
            --left;
            for (int v : adj[u])
                if (--indeg[v] == 0) q.push(v);
        }
        return left == 0;
    }
};
