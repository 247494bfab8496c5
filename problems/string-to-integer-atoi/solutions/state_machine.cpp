class Solution {
    enum State { START, SIGNED, DIGITS, END };
    enum Kind { SPACE, SIGN, DIGIT, OTHER };

    static Kind kind(char c) {
        if (c == ' ') return SPACE;
        if (c == '+' || c == '-') return SIGN;
        return c >= '0' && c <= '9' ? DIGIT : OTHER;
    }

public:
    int myAtoi(string s) {
        static const State next[3][4] = {
            {START, SIGNED, DIGITS, END},
            {END, END, DIGITS, END},
            {END, END, DIGITS, END},
        };
        State state = START;
        bool minus = false;
        long long value = 0;
        const long long top = 1LL << 31;
        for (char c : s) {
            state = next[state][kind(c)];
            if (state == END) break;
            if (state == SIGNED) minus = c == '-';
            if (state == DIGITS) value = min(top, value * 10 + (c - '0'));
        }
        return minus ? -value : min(value, top - 1);
    }
};
