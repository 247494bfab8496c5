// declares: slow
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        vector<bool> crossed(t.size());
        for (char c : s) {
            size_t at = 0;
            while (at < t.size() && (crossed[at] || t[at] != c)) at++;
            if (at == t.size()) return false;
            crossed[at] = true;
        }
        return true;
    }
};
