// declares: wrong
// Takes the first value off the stack for the left operand.
class Solution {
public:
    int evalRPN(vector<string>& tokens) {
        stack<long long> values;
        for (string& token : tokens) {
            if (token.size() > 1 || isdigit(token[0])) {
                values.push(stoll(token));
                continue;
            }
            long long a = values.top();
            values.pop();
            long long b = values.top();
            values.pop();
            if (token == "+") values.push(a + b);
            else if (token == "-") values.push(a - b);
            else if (token == "*") values.push(a * b);
            else values.push(b == 0 ? 0 : a == 0 ? 0 : a / b);
        }
        return (int)values.top();
    }
};
