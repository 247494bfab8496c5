class Solution {
public:
    int evalRPN(vector<string>& tokens) {
        vector<int> stack;
        for (const string& token : tokens) {
            if (token.size() > 1 || isdigit(token[0])) {
                stack.push_back(stoi(token));
                continue;
            }
            int right = stack.back();
            stack.pop_back();
            int& left = stack.back();
            switch (token[0]) {
                case '+': left += right; break;
                case '-': left -= right; break;
                case '*': left *= right; break;
                case '/': left /= right; break;
            }
        }
        return stack.back();
    }
};
