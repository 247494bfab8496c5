class Solution {
public:
    int longestPalindrome(string s) {
        unordered_set<char> waiting;
        for (char c : s) {
            if (!waiting.erase(c)) waiting.insert(c);
        }
        int single = waiting.size();
        return s.size() - max(0, single - 1);
    }
};
