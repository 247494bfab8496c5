// declares: wrong
// Compares with INT_MAX / 10 only, so that 2147483648 slips through and wraps.
class Solution {
public:
    int myAtoi(string s) {
        size_t i = 0;
        while (i < s.size() && s[i] == ' ') i++;
        int sign = 1;
        if (i < s.size() && (s[i] == '-' || s[i] == '+')) sign = s[i++] == '-' ? -1 : 1;
        unsigned value = 0;
        while (i < s.size() && isdigit(s[i])) {
            if (value > INT_MAX / 10) return sign == 1 ? INT_MAX : INT_MIN;
            value = value * 10 + (s[i++] - '0');
        }
        return sign * (int)value;
    }
};
