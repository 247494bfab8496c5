// declares: wrong
// Remembers which letters occur at which place, not which word they belong to.
class WordDictionary {
    map<int, vector<set<char>>> seen;

public:
    WordDictionary() {}

    void addWord(string word) {
        auto& places = seen[word.size()];
        places.resize(word.size());
        for (size_t i = 0; i < word.size(); i++) places[i].insert(word[i]);
    }

    bool search(string word) {
        auto it = seen.find(word.size());
        if (it == seen.end()) return false;
        for (size_t i = 0; i < word.size(); i++) {
            if (word[i] != '.' && !it->second[i].count(word[i])) return false;
        }
        return true;
    }
};
