class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> left(wordList.begin(), wordList.end());
        if (!left.count(endWord)) return 0;
        left.erase(beginWord);
        queue<string> q;
        q.push(beginWord);
        for (int words = 1; !q.empty(); words++) {
            for (int k = q.size(); k > 0; k--) {
                string word = q.front();
                q.pop();
                if (word == endWord) return words;
                for (char& c : word) {
                    char old = c;
                    for (c = 'a'; c <= 'z'; c++)
                        if (left.erase(word)) q.push(word);
                    c = old;
                }
            }
        }
        return 0;
    }
};
