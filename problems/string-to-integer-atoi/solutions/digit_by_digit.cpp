class Solution {
public:
    int myAtoi(string s) {
        size_t i = s.find_first_not_of(' ');
        if (i == string::npos) return 0;
        int sign = 1;
        if (s[i] == '+' || s[i] == '-') {
            if (s[i] == '-') sign = -1;
            ++i;
        }
        int value = 0;
        for (; i < s.size() && isdigit(static_cast<unsigned char>(s[i])); ++i) {
            int digit = s[i] - '0';
            if (value > (INT_MAX - digit) / 10) return sign > 0 ? INT_MAX : INT_MIN;
            value = value * 10 + digit;
        }
        return sign * value;
    }
};
