// declares: slow
// Marks the courses on the current path only, so shared parts are walked again and again.
class Solution {
    bool walk(int c, vector<vector<int>>& needs, vector<bool>& onPath, vector<bool>& taken, vector<int>& order) {
        if (onPath[c]) return false;
        onPath[c] = true;
        for (int b : needs[c])
            if (!walk(b, needs, onPath, taken, order)) return false;
        onPath[c] = false;
        if (!taken[c]) {
            taken[c] = true;
            order.push_back(c);
        }
        return true;
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> needs(numCourses);
        for (auto& p : prerequisites) needs[p[0]].push_back(p[1]);
        vector<bool> onPath(numCourses), taken(numCourses);
        vector<int> order;
        for (int c = 0; c < numCourses; c++)
            if (!walk(c, needs, onPath, taken, order)) return {};
        return order;
    }
};
