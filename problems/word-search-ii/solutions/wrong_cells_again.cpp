// declares: wrong
// Does not mark the cells of the path, so that one may be used again.
class Solution {
    struct Node {
        map<char, Node> next;
        bool isWord = false;
    };

    void search(vector<vector<char>>& board, int i, int j, Node& parent, string& text, set<string>& found) {
        if (i < 0 || j < 0 || i >= (int)board.size() || j >= (int)board[0].size()) return;
        auto it = parent.next.find(board[i][j]);
        if (it == parent.next.end()) return;
        text.push_back(board[i][j]);
        if (it->second.isWord) found.insert(text);
        search(board, i + 1, j, it->second, text, found);
        search(board, i - 1, j, it->second, text, found);
        search(board, i, j + 1, it->second, text, found);
        search(board, i, j - 1, it->second, text, found);
        text.pop_back();
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        Node root;
        for (auto& word : words) {
            Node* node = &root;
            for (char c : word) node = &node->next[c];
            node->isWord = true;
        }
        set<string> found;
        string text;
        for (int i = 0; i < (int)board.size(); i++) {
            for (int j = 0; j < (int)board[0].size(); j++) search(board, i, j, root, text, found);
        }
        return {found.begin(), found.end()};
    }
};
