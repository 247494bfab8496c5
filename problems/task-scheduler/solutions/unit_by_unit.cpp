// declares: slow
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        vector<char> left = tasks;
        map<char, int> freeAt;
        int time = 0;
        for (; !left.empty(); time++) {
            map<char, int> counts;
            for (char t : left) counts[t]++;
            char best = 0;
            for (auto& [kind, c] : counts) {
                if (freeAt[kind] <= time && (best == 0 || c > counts[best])) best = kind;
            }
            if (best == 0) continue;
            left.erase(find(left.begin(), left.end(), best));
            freeAt[best] = time + n + 1;
        }
        return time;
    }
};
