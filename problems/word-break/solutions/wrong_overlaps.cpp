// declares: wrong
// Marks the letters that lie in any word; pieces may overlap.
class Solution {
public:
    bool wordBreak(string s, vector<string>& wordDict) {
        vector<bool> covered(s.size());
        for (auto& w : wordDict) {
            for (size_t at = s.find(w); at != string::npos; at = s.find(w, at + 1)) {
                fill(covered.begin() + at, covered.begin() + at + w.size(), true);
            }
        }
        return find(covered.begin(), covered.end(), false) == covered.end();
    }
};
