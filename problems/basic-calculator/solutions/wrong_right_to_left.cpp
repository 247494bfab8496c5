// declares: wrong
// Evaluates the rest first, as if 10-4-3 were 10-(4-3).
class Solution {
    string text;
    size_t at = 0;

    long long term() {
        if (text[at] == '(') {
            at++;
            long long value = rest();
            at++;
            return value;
        }
        long long value = 0;
        while (at < text.size() && isdigit(text[at])) value = value * 10 + (text[at++] - '0');
        return value;
    }

    long long rest() {
        long long first = term();
        if (at < text.size() && text[at] == '+') {
            at++;
            return first + rest();
        }
        if (at < text.size() && text[at] == '-') {
            at++;
            return first - rest();
        }
        return first;
    }

public:
    int calculate(string s) {
        for (char c : s) {
            if (c != ' ') text += c;
        }
        return (int)rest();
    }
};
