// declares: slow
class Solution {
    string s;

    int evaluate(int start, int end) {
        int total = 0, sign = 1;
        for (int i = start; i < end; i++) {
            if (s[i] == '(') {
                int depth = 1, close = i;
                while (depth) {
                    close++;
                    if (s[close] == '(') depth++;
                    if (s[close] == ')') depth--;
                }
                total += sign * evaluate(i + 1, close);
                i = close;
            } else if (isdigit(s[i])) {
                int number = s[i] - '0';
                while (i + 1 < end && isdigit(s[i + 1])) number = number * 10 + (s[++i] - '0');
                total += sign * number;
            } else if (s[i] != ' ') {
                sign = s[i] == '+' ? 1 : -1;
            }
        }
        return total;
    }

public:
    int calculate(string text) {
        s = text;
        return evaluate(0, s.size());
    }
};
