// declares: wrong
// operator[] makes the missing child, so that a question leaves its way behind.
class Trie {
    struct Node {
        map<char, Node*> next;
        bool isWord = false;
    };
    Node* root = new Node();

    Node* walk(const string& text, bool& missing) {
        Node* node = root;
        for (char c : text) {
            Node*& child = node->next[c];
            if (!child) {
                child = new Node();
                missing = true;
            }
            node = child;
        }
        return node;
    }

public:
    Trie() {}

    void insert(string word) {
        bool missing = false;
        walk(word, missing)->isWord = true;
    }

    bool search(string word) {
        bool missing = false;
        return walk(word, missing)->isWord;
    }

    bool startsWith(string prefix) {
        bool missing = false;
        walk(prefix, missing);
        return !missing;
    }
};
