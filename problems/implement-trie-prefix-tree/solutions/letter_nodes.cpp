class Trie {
    struct Node {
        array<unique_ptr<Node>, 26> next;
        bool isWord = false;
    };

    Node root;

    const Node* walk(const string& text) const {
        const Node* node = &root;
        for (char c : text) {
            node = node->next[c - 'a'].get();
            if (!node) break;
        }
        return node;
    }

public:
    Trie() {}

    void insert(string word) {
        Node* node = &root;
        for (char c : word) {
            auto& child = node->next[c - 'a'];
            if (!child) child = make_unique<Node>();
            node = child.get();
        }
        node->isWord = true;
    }

    bool search(string word) {
        const Node* node = walk(word);
        return node && node->isWord;
    }

    bool startsWith(string prefix) {
        return walk(prefix) != nullptr;
    }
};
