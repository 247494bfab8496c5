// declares: wrong
// Subtracts first and then takes 0 for a missing letter: the last of each kind is never used.
class Solution {
public:
    bool canConstruct(string ransomNote, string magazine) {
        array<int, 26> left{};
        for (char c : magazine) left[c - 'a']++;
        for (char c : ransomNote) {
            if (--left[c - 'a'] <= 0) return false;
        }
        return true;
    }
};
