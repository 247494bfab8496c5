// declares: wrong
// Two codes that differ by 32 may also be a digit and a letter.
class Solution {
public:
    bool isPalindrome(string s) {
        int i = 0, j = (int)s.size() - 1;
        while (i < j) {
            if (!isalnum(s[i])) {
                i++;
            } else if (!isalnum(s[j])) {
                j--;
            } else {
                int difference = abs(s[i++] - s[j--]);
                if (difference != 0 && difference != 32) return false;
            }
        }
        return true;
    }
};
