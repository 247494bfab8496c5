class Solution {
public:
    bool isValid(string s) {
        string due;  // closing brackets still owed, the next one at the back
        for (char c : s) {
            switch (c) {
                case '(': due.push_back(')'); break;
                case '[': due.push_back(']'); break;
                case '{': due.push_back('}'); break;
                default:
                    if (due.empty() || due.back() != c) return false;
                    due.pop_back();
            }
        }
        return due.empty();
    }
};
