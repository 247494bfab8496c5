// declares: wrong
// Different letters may have the same sum.
class Solution {
public:
    bool isAnagram(string s, string t) {
        return s.size() == t.size() && accumulate(s.begin(), s.end(), 0) == accumulate(t.begin(), t.end(), 0);
    }
};
