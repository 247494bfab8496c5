// declares: slow
class Solution {
public:
    bool isPalindrome(string s) {
        string forwards, backwards;
        for (char c : s) {
            if (!isalnum(c)) continue;
            forwards += tolower(c);
            backwards = (char)tolower(c) + backwards;
        }
        return forwards == backwards;
    }
};
