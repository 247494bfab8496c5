// declares: wrong
// The longest palindrome within the string as it stands.
class Solution {
public:
    int longestPalindrome(string s) {
        int n = s.size(), best = 0;
        for (int mid = 0; mid < n; mid++) {
            for (int even = 0; even < 2; even++) {
                int l = mid, r = mid + even;
                while (l >= 0 && r < n && s[l] == s[r]) l--, r++;
                best = max(best, r - l - 1);
            }
        }
        return best;
    }
};
