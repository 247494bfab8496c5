// declares: slow
class Solution {
    int lcs(const string& a, const string& b, int i, int j) {
        if (i < 0 || j < 0) return 0;
        if (a[i] == b[j]) return lcs(a, b, i - 1, j - 1) + 1;
        return max(lcs(a, b, i - 1, j), lcs(a, b, i, j - 1));
    }

public:
    int longestCommonSubsequence(string text1, string text2) {
        return lcs(text1, text2, (int)text1.size() - 1, (int)text2.size() - 1);
    }
};
