// declares: crash
// stoi throws when there is no digit, and when the number is too great.
class Solution {
public:
    int myAtoi(string s) {
        return stoi(s);
    }
};
