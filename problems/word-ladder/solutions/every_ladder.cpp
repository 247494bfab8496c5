// declares: slow
// Tries out all ladders and keeps the shortest.
class Solution {
    int best;
    unordered_set<string> left;

    void climb(string word, const string& end, int count) {
        if (word == end) {
            best = min(best, count);
            return;
        }
        if (count + 1 >= best) return;
        for (size_t i = 0; i < word.size(); i++) {
            char old = word[i];
            for (char c = 'a'; c <= 'z'; c++) {
                word[i] = c;
                if (!left.erase(word)) continue;
                climb(word, end, count + 1);
                left.insert(word);
            }
            word[i] = old;
        }
    }

public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        left = unordered_set<string>(wordList.begin(), wordList.end());
        left.erase(beginWord);
        best = wordList.size() + 2;
        climb(beginWord, endWord, 1);
        return best > (int)wordList.size() + 1 ? 0 : best;
    }
};
