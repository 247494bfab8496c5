class Solution {
    vector<vector<int>> next;
    vector<char> state;

    bool cyclic(int u) {
        if (state[u]) return state[u] == 'o';
        state[u] = 'o';
        for (int v : next[u])
            if (cyclic(v)) return true;
        state[u] = 'd';
        return false;
    }

public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        next.resize(numCourses);
        state.assign(numCourses, 0);
        for (const auto& p : prerequisites) next[p[1]].push_back(p[0]);
        for (int u = 0; u < numCourses; u++)
            if (cyclic(u)) return false;
        return true;
    }
};
