class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> need(128);
        for (char c : t) need[c]++;
        int missing = t.size(), l = 0, start = 0, best = INT_MAX;
        for (int r = 0; r < (int)s.size(); r++) {
            if (need[s[r]]-- > 0) missing--;
            while (!missing) {
                if (r - l + 1 < best) {
                    best = r - l + 1;
                    start = l;
                }
                if (++need[s[l++]] > 0) missing++;
            }
        }
        return best == INT_MAX ? "" : s.substr(start, best);
    }
};
