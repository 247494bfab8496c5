// declares: slow
class Solution {
    int first(const string& s, int n) {
        if (n == 0) return 1;
        int ways = s[n - 1] == '0' ? 0 : first(s, n - 1);
        if (n >= 2 && (s[n - 2] == '1' || (s[n - 2] == '2' && s[n - 1] <= '6'))) ways += first(s, n - 2);
        return ways;
    }

public:
    int numDecodings(string s) {
        return first(s, s.size());
    }
};
