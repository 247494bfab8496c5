// declares: slow
class Solution {
    bool isOperator(const string& token) {
        return token == "+" || token == "-" || token == "*" || token == "/";
    }

public:
    int evalRPN(vector<string>& tokens) {
        while (tokens.size() > 1) {
            int i = 0;
            while (!isOperator(tokens[i])) i++;
            int a = stoi(tokens[i - 2]), b = stoi(tokens[i - 1]), result = 0;
            switch (tokens[i][0]) {
                case '+': result = a + b; break;
                case '-': result = a - b; break;
                case '*': result = a * b; break;
                case '/': result = a / b; break;
            }
            tokens[i - 2] = to_string(result);
            tokens.erase(tokens.begin() + i - 1, tokens.begin() + i + 1);
        }
        return stoi(tokens[0]);
    }
};
