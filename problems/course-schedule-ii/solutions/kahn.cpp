class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> next(numCourses);
        vector<int> open(numCourses), order;
        for (auto& p : prerequisites) {
            next[p[1]].push_back(p[0]);
            open[p[0]]++;
        }
        for (int c = 0; c < numCourses; c++)
            if (!open[c]) order.push_back(c);
        // the order itself is the queue
        for (size_t head = 0; head < order.size(); head++)
            for (int c : next[order[head]])
                if (--open[c] == 0) order.push_back(c);
        if ((int)order.size() < numCourses) order.clear();
        return order;
    }
};
