// declares: wrong
// Replaces letters by those of the end only, so it never goes round an obstacle.
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> left(wordList.begin(), wordList.end());
        queue<pair<string, int>> q;
        q.push({beginWord, 1});
        while (!q.empty()) {
            auto [word, count] = q.front();
            q.pop();
            if (word == endWord) return count;
            for (size_t i = 0; i < word.size(); i++) {
                string next = word;
                next[i] = endWord[i];
                if (left.erase(next)) q.push({next, count + 1});
            }
        }
        return 0;
    }
};
