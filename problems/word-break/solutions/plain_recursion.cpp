// declares: slow
class Solution {
    bool cut(const string& s, int i, const set<string>& words) {
        if (i == (int)s.size()) return true;
        for (int len = 1; i + len <= (int)s.size(); len++) {
            if (words.count(s.substr(i, len)) && cut(s, i + len, words)) return true;
        }
        return false;
    }

public:
    bool wordBreak(string s, vector<string>& wordDict) {
        return cut(s, 0, set<string>(wordDict.begin(), wordDict.end()));
    }
};
