// declares: slow
class Solution {
public:
    int longestPalindrome(string s) {
        set<char> odd;
        for (char c : s) {
            if (count(s.begin(), s.end(), c) % 2 == 1) odd.insert(c);
        }
        return s.size() - max(0, (int)odd.size() - 1);
    }
};
