// declares: slow
class WordDictionary {
    unordered_map<int, vector<string>> byLength;

public:
    WordDictionary() {}

    void addWord(string word) { byLength[word.size()].push_back(word); }

    bool search(string word) {
        for (const string& known : byLength[word.size()]) {
            bool same = true;
            for (size_t i = 0; i < word.size() && same; i++) {
                same = word[i] == '.' || word[i] == known[i];
            }
            if (same) return true;
        }
        return false;
    }
};
