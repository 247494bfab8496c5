class Solution {
public:
    bool isPalindrome(string s) {
        for (int i = 0, j = (int)s.size() - 1; i < j; i++, j--) {
            while (i < j && !isalnum((unsigned char)s[i])) i++;
            while (i < j && !isalnum((unsigned char)s[j])) j--;
            if (tolower((unsigned char)s[i]) != tolower((unsigned char)s[j])) return false;
        }
        return true;
    }
};
