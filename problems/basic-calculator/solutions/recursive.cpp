class Solution {
    const char* at;

    int term() {
        while (*at == ' ') ++at;
        if (*at == '(') {
            ++at;
            int value = expression();
            ++at;
            return value;
        }
        int value = 0;
        while (isdigit(*at)) value = value * 10 + (*at++ - '0');
        return value;
    }

    char peek() {
        while (*at == ' ') ++at;
        return *at;
    }

    int expression() {
        int value = 0;
        if (peek() == '-') {
            ++at;
            value = -term();
        } else {
            value = term();
        }
        while (peek() == '+' || peek() == '-') {
            if (*at++ == '+') value += term();
            else value -= term();
        }
        return value;
    }

public:
    int calculate(string s) {
        at = s.c_str();
        return expression();
    }
};
