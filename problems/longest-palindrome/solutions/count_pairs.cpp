class Solution {
public:
    int longestPalindrome(string s) {
        array<int, 128> count{};
        for (char c : s) ++count[c];
        int length = 0;
        bool middle = false;
        for (int k : count) {
            length += k & ~1;
            middle |= k & 1;
        }
        return length + middle;
    }
};
