// declares: wrong
// At a repetition everything is thrown away, not only what lies up to the twin.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        unordered_set<char> seen;
        int best = 0;
        for (char c : s) {
            if (seen.count(c)) seen.clear();
            seen.insert(c);
            best = max(best, (int)seen.size());
        }
        return best;
    }
};
