class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> words(wordList.begin(), wordList.end());
        if (!words.count(endWord)) return 0;
        unordered_set<string> a{beginWord}, b{endWord};
        int steps = 0;
        while (!a.empty() && !b.empty()) {
            if (a.size() > b.size()) swap(a, b);
            steps++;
            unordered_set<string> next;
            for (const string& word : a) words.erase(word);
            for (string word : a)
                for (size_t i = 0; i < word.size(); i++) {
                    const char old = word[i];
                    for (char c = 'a'; c <= 'z'; c++) {
                        if (c == old) continue;
                        word[i] = c;
                        if (b.count(word)) return steps + 1;
                        if (words.count(word)) next.insert(word);
                    }
                    word[i] = old;
                }
            a = move(next);
        }
        return 0;
    }
};
