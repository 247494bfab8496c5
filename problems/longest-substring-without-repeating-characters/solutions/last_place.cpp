class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> last(128, -1);
        int before = -1, best = 0;
        for (int i = 0; i < (int)s.size(); i++) {
            before = max(before, last[s[i]]);
            last[s[i]] = i;
            best = max(best, i - before);
        }
        return best;
    }
};
