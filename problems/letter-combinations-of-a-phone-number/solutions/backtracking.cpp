class Solution {
    const vector<string> keys = {"", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};

    void fill(const string& digits, string& text, size_t at, vector<string>& out) {
        if (at == digits.size()) {
            out.push_back(text);
            return;
        }
        for (char c : keys[digits[at] - '0']) {
            text[at] = c;
            fill(digits, text, at + 1, out);
        }
    }

public:
    vector<string> letterCombinations(string digits) {
        vector<string> out;
        string text(digits.size(), ' ');
        if (!digits.empty()) fill(digits, text, 0, out);
        return out;
    }
};
