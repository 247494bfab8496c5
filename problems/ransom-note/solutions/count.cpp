class Solution {
public:
    bool canConstruct(string ransomNote, string magazine) {
        if (ransomNote.size() > magazine.size()) return false;
        int left[26] = {};
        for (char c : magazine) left[c - 'a']++;
        for (char c : ransomNote) {
            if (--left[c - 'a'] < 0) return false;
        }
        return true;
    }
};
