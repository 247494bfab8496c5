// declares: wrong
// A window as long as s is taken for "none".
class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> need(128);
        for (char c : t) need[c]++;
        int missing = t.size(), l = 0, start = 0, best = s.size();
        for (int r = 0; r < (int)s.size(); r++) {
            if (need[s[r]]-- > 0) missing--;
            for (; missing == 0; l++) {
                if (r - l + 1 < best) best = r - l + 1, start = l;
                if (++need[s[l]] > 0) missing++;
            }
        }
        return best == (int)s.size() ? "" : s.substr(start, best);
    }
};
