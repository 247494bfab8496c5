// declares: slow
class Solution {
    bool walk(vector<vector<char>>& board, vector<vector<bool>>& used, const string& word, string& text, int i, int j) {
        if (i < 0 || j < 0 || i >= (int)board.size() || j >= (int)board[0].size() || used[i][j]) return false;
        text.push_back(board[i][j]);
        used[i][j] = true;
        bool found = text.size() == word.size()
            ? text == word
            : walk(board, used, word, text, i + 1, j) || walk(board, used, word, text, i - 1, j)
                || walk(board, used, word, text, i, j + 1) || walk(board, used, word, text, i, j - 1);
        used[i][j] = false;
        text.pop_back();
        return found;
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        vector<vector<bool>> used(board.size(), vector<bool>(board[0].size()));
        string text;
        for (size_t i = 0; i < board.size(); i++) {
            for (size_t j = 0; j < board[0].size(); j++) {
                if (walk(board, used, word, text, i, j)) return true;
            }
        }
        return false;
    }
};
