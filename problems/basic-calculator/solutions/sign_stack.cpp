class Solution {
public:
    int calculate(string s) {
        stack<pair<int, int>> outer;
        int total = 0, sign = 1;
        for (size_t i = 0; i < s.size(); i++) {
            char c = s[i];
            if (isdigit(c)) {
                int number = c - '0';
                while (i + 1 < s.size() && isdigit(s[i + 1])) number = number * 10 + (s[++i] - '0');
                total += sign * number;
            } else if (c == '+') {
                sign = 1;
            } else if (c == '-') {
                sign = -1;
            } else if (c == '(') {
                outer.emplace(total, sign);
                total = 0;
                sign = 1;
            } else if (c == ')') {
                auto [before, outerSign] = outer.top();
                outer.pop();
                total = before + outerSign * total;
            }
        }
        return total;
    }
};
