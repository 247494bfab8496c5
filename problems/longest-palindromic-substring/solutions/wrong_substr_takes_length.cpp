// declares: wrong
// Gives substr the end of the piece where it wants a length.
class Solution {
public:
    string longestPalindrome(string s) {
        int n = s.size(), from = 0, to = 0;
        for (int c = 0; c < 2 * n - 1; c++) {
            int l = c / 2, r = l + c % 2;
            while (l >= 0 && r < n && s[l] == s[r]) l--, r++;
            if (r - l - 1 > to - from) from = l + 1, to = r;
        }
        return s.substr(from, to);
    }
};
