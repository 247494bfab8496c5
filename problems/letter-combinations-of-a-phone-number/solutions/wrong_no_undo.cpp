// declares: wrong
// Puts letters on the path and never takes them away again.
class Solution {
    vector<string> keys = {"", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
    vector<string> res;
    string path;

    void dfs(const string& digits, size_t i) {
        if (i == digits.size()) {
            res.push_back(path);
            return;
        }
        for (char c : keys[digits[i] - '0']) {
            path += c;
            dfs(digits, i + 1);
        }
    }

public:
    vector<string> letterCombinations(string digits) {
        if (digits.empty()) return {};
        dfs(digits, 0);
        return res;
    }
};
