class Solution {
public:
    string longestPalindrome(string s) {
        int n = s.size(), start = 0, len = 1;
        for (int i = 0; i < n; i++) {
            for (int gap : {0, 1}) {
                int l = i, r = i + gap;
                while (l >= 0 && r < n && s[l] == s[r]) --l, ++r;
                if (r - l - 1 > len) {
                    len = r - l - 1;
                    start = l + 1;
                }
            }
        }
        return s.substr(start, len);
    }
};
