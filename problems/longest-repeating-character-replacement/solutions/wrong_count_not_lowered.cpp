// declares: wrong
// The letter that leaves the window is still counted.
class Solution {
public:
    int characterReplacement(string s, int k) {
        vector<int> count(26);
        int l = 0, most = 0, best = 0;
        for (int r = 0; r < (int)s.size(); r++) {
            most = max(most, ++count[s[r] - 'A']);
            while (r - l + 1 - most > k) l++;
            best = max(best, r - l + 1);
        }
        return best;
    }
};
