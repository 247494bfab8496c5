// declares: slow
class Solution {
    bool anagrams(const string& a, const string& b) {
        if (a.size() != b.size()) return false;
        int count[26] = {};
        for (char c : a) count[c - 'a']++;
        for (char c : b) {
            if (--count[c - 'a'] < 0) return false;
        }
        return true;
    }

public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        vector<vector<string>> groups;
        for (auto& s : strs) {
            bool found = false;
            for (auto& group : groups) {
                if (anagrams(group[0], s)) {
                    group.push_back(s);
                    found = true;
                    break;
                }
            }
            if (!found) groups.push_back({s});
        }
        return groups;
    }
};
