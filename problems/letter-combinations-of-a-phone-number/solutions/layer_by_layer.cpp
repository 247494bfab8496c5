class Solution {
public:
    vector<string> letterCombinations(string digits) {
        if (digits.empty()) return {};
        static const char* keys[] = {"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
        vector<string> layer{""};
        for (char digit : digits) {
            vector<string> longer;
            for (const string& word : layer)
                for (const char* c = keys[digit - '2']; *c; ++c) longer.push_back(word + *c);
            layer.swap(longer);
        }
        return layer;
    }
};
