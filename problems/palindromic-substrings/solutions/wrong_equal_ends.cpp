// declares: wrong
// Takes each piece with equal ends for a palindrome.
class Solution {
public:
    int countSubstrings(string s) {
        int count = 0;
        for (size_t i = 0; i < s.size(); i++)
            for (size_t j = i; j < s.size(); j++) count += s[i] == s[j];
        return count;
    }
};
