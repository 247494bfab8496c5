// declares: wrong
// Cells of a failed path stay marked for the other paths from the same start.
class Solution {
    bool search(vector<vector<char>>& board, vector<vector<bool>>& seen, const string& word, int i, int j, size_t k) {
        if (k == word.size()) return true;
        if (i < 0 || j < 0 || i == (int)board.size() || j == (int)board[0].size()) return false;
        if (seen[i][j] || board[i][j] != word[k]) return false;
        seen[i][j] = true;
        return search(board, seen, word, i + 1, j, k + 1) || search(board, seen, word, i - 1, j, k + 1)
            || search(board, seen, word, i, j + 1, k + 1) || search(board, seen, word, i, j - 1, k + 1);
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        for (int i = 0; i < (int)board.size(); i++) {
            for (int j = 0; j < (int)board[0].size(); j++) {
                vector<vector<bool>> seen(board.size(), vector<bool>(board[0].size()));
                if (search(board, seen, word, i, j, 0)) return true;
            }
        }
        return false;
    }
};
