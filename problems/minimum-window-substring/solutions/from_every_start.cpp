// declares: slow
class Solution {
public:
    string minWindow(string s, string t) {
        int start = 0, best = INT_MAX, n = s.size();
        for (int i = 0; i < n; i++) {
            int need[128] = {}, missing = t.size();
            for (char c : t) need[c]++;
            for (int j = i; j < n; j++) {
                if (need[s[j]]-- > 0) missing--;
                if (missing == 0) {
                    if (j - i + 1 < best) best = j - i + 1, start = i;
                    break;
                }
            }
        }
        return best == INT_MAX ? "" : s.substr(start, best);
    }
};
