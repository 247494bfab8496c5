class Solution {
    bool search(vector<vector<char>>& board, const string& word, int i, int j, size_t k) {
        if (board[i][j] != word[k]) return false;
        if (k + 1 == word.size()) return true;
        static const int steps[] = {0, 1, 0, -1, 0};
        char letter = exchange(board[i][j], '\0');
        bool found = false;
        for (int d = 0; d < 4 && !found; ++d) {
            int a = i + steps[d], b = j + steps[d + 1];
            found = a >= 0 && b >= 0 && a < (int)board.size() && b < (int)board[a].size()
                 && search(board, word, a, b, k + 1);
        }
        board[i][j] = letter;
        return found;
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        array<int, 128> there{}, wanted{};
        for (auto& row : board) for (char c : row) ++there[c];
        for (char c : word) {
            if (++wanted[c] > there[c]) return false;
        }
        if (there[word.front()] > there[word.back()]) reverse(word.begin(), word.end());
        for (size_t i = 0; i < board.size(); ++i) {
            for (size_t j = 0; j < board[i].size(); ++j) {
                if (search(board, word, i, j, 0)) return true;
            }
        }
        return false;
    }
};
