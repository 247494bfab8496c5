class Solution {
    struct Node {
        Node* next[26] = {};
        const string* word = nullptr;
        int children = 0;
    };

    // Tells whether the child taken is of no more use.
    bool search(vector<vector<char>>& board, int i, int j, Node* node, vector<string>& found) {
        if (node->word) {
            found.push_back(*node->word);
            node->word = nullptr;
        }
        char letter = board[i][j];
        board[i][j] = 0;
        static const int steps[] = {0, 1, 0, -1, 0};
        for (int d = 0; d < 4 && node->children > 0; d++) {
            int a = i + steps[d], b = j + steps[d + 1];
            if (a < 0 || b < 0 || a >= (int)board.size() || b >= (int)board[0].size()) continue;
            enter(board, a, b, node, found);
        }
        board[i][j] = letter;
        return node->children == 0;
    }

    void enter(vector<vector<char>>& board, int i, int j, Node* parent, vector<string>& found) {
        if (board[i][j] == 0) return;
        Node*& child = parent->next[board[i][j] - 'a'];
        if (child && search(board, i, j, child, found)) {
            child = nullptr;
            parent->children--;
        }
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        deque<Node> nodes(1);
        Node* root = &nodes.front();
        for (const string& word : words) {
            Node* node = root;
            for (char c : word) {
                if (!node->next[c - 'a']) {
                    node->next[c - 'a'] = &nodes.emplace_back();
                    node->children++;
                }
                node = node->next[c - 'a'];
            }
            node->word = &word;
        }
        vector<string> found;
        for (int i = 0; i < (int)board.size(); i++) {
            for (int j = 0; j < (int)board[0].size(); j++) enter(board, i, j, root, found);
        }
        return found;
    }
};
