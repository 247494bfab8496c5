// declares: slow
class Solution {
    bool palindrome(const string& s, int i, int j) {
        for (; i < j; i++, j--)
            if (s[i] != s[j]) return false;
        return true;
    }

public:
    int countSubstrings(string s) {
        int n = s.size(), count = 0;
        for (int i = 0; i < n; i++)
            for (int j = i; j < n; j++) count += palindrome(s, i, j);
        return count;
    }
};
