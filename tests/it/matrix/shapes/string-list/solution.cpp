class Solution {
public:
    vector<string> turnAround(vector<string>& words) {
        reverse(words.begin(), words.end());
        return words;
    }
};
