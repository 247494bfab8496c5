class Solution {
public:
    bool isPalindrome(string s) {
        string kept;
        for (unsigned char c : s) {
            if (isalnum(c)) kept += (char)tolower(c);
        }
        return equal(kept.begin(), kept.end(), kept.rbegin());
    }
};
