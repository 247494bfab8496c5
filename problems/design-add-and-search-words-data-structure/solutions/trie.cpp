class WordDictionary {
    struct Node {
        Node* next[26] = {};
        bool isWord = false;
    };

    Node* root = new Node();

    bool match(const Node* node, const string& word, size_t i) const {
        if (!node) return false;
        if (i == word.size()) return node->isWord;
        if (word[i] != '.') return match(node->next[word[i] - 'a'], word, i + 1);
        for (const Node* child : node->next) {
            if (match(child, word, i + 1)) return true;
        }
        return false;
    }

public:
    WordDictionary() {}

    void addWord(string word) {
        Node* node = root;
        for (char c : word) {
            Node*& child = node->next[c - 'a'];
            if (!child) child = new Node();
            node = child;
        }
        node->isWord = true;
    }

    bool search(string word) {
        return match(root, word, 0);
    }
};
