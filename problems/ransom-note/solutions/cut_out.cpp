// declares: slow
class Solution {
public:
    bool canConstruct(string ransomNote, string magazine) {
        vector<bool> used(magazine.size());
        for (char c : ransomNote) {
            bool found = false;
            for (size_t i = 0; i < magazine.size() && !found; i++) {
                if (!used[i] && magazine[i] == c) used[i] = found = true;
            }
            if (!found) return false;
        }
        return true;
    }
};
