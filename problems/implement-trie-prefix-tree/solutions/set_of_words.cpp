// declares: slow
class Trie {
    unordered_set<string> words;

public:
    Trie() {}

    void insert(string word) { words.insert(word); }

    bool search(string word) { return words.count(word) > 0; }

    bool startsWith(string prefix) {
        for (const string& word : words) {
            if (word.compare(0, prefix.size(), prefix) == 0) return true;
        }
        return false;
    }
};
