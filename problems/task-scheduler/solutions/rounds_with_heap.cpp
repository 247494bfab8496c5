class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        unordered_map<char, int> count;
        for (char t : tasks) ++count[t];
        priority_queue<int> left;
        for (auto& [kind, c] : count) left.push(c);

        int units = 0;
        while (!left.empty()) {
            vector<int> again;
            int done = 0;
            for (; done <= n && !left.empty(); ++done) {
                if (left.top() > 1) again.push_back(left.top() - 1);
                left.pop();
            }
            for (int c : again) left.push(c);
            units += left.empty() ? done : n + 1;
        }
        return units;
    }
};
