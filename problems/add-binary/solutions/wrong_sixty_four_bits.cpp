// declares: wrong
// Keeps 64 bits and loses all above them.
class Solution {
public:
    string addBinary(string a, string b) {
        unsigned long long x = 0, y = 0;
        for (char c : a) x = x * 2 + (c - '0');
        for (char c : b) y = y * 2 + (c - '0');
        unsigned long long sum = x + y;
        if (sum == 0) return "0";
        string s;
        for (; sum > 0; sum /= 2) s += char('0' + sum % 2);
        reverse(s.begin(), s.end());
        return s;
    }
};
