// declares: slow
class Solution {
    bool different(const string& s, int i, int j) {
        bool seen[128] = {};
        for (; i <= j; i++) {
            if (seen[s[i]]) return false;
            seen[s[i]] = true;
        }
        return true;
    }

public:
    int lengthOfLongestSubstring(string s) {
        int n = s.size(), best = 0;
        for (int i = 0; i < n; i++)
            for (int j = i; j < n; j++)
                if (different(s, i, j)) best = max(best, j - i + 1);
        return best;
    }
};
