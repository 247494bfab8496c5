class Solution {
    bool search(vector<vector<char>>& board, const string& word, int i, int j, size_t k) {
        if (k == word.size()) return true;
        if (i < 0 || j < 0 || i == (int)board.size() || j == (int)board[0].size()) return false;
        if (board[i][j] != word[k]) return false;
        board[i][j] = '.';
        bool found = search(board, word, i + 1, j, k + 1) || search(board, word, i - 1, j, k + 1)
                  || search(board, word, i, j + 1, k + 1) || search(board, word, i, j - 1, k + 1);
        board[i][j] = word[k];
        return found;
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        for (int i = 0; i < (int)board.size(); i++) {
            for (int j = 0; j < (int)board[0].size(); j++) {
                if (search(board, word, i, j, 0)) return true;
            }
        }
        return false;
    }
};
