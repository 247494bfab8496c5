// declares: wrong
// The frame alone: with many kinds it is shorter than the number of tasks.
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        vector<int> cnt(26);
        for (char t : tasks) cnt[t - 'A']++;
        int most = *max_element(cnt.begin(), cnt.end());
        int ties = count(cnt.begin(), cnt.end(), most);
        return (most - 1) * (n + 1) + ties;
    }
};
