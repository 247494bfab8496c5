class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        int count[26] = {}, most = 0, ties = 0;
        for (char t : tasks) {
            int c = ++count[t - 'A'];
            if (c > most) {
                most = c;
                ties = 1;
            } else if (c == most) {
                ++ties;
            }
        }
        return max<int>(tasks.size(), (most - 1) * (n + 1) + ties);
    }
};
