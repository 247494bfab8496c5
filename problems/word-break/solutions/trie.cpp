class Solution {
    struct Node {
        Node* next[26] = {};
        bool word = false;
    };

public:
    bool wordBreak(string s, vector<string>& wordDict) {
        deque<Node> nodes(1);
        for (auto& w : wordDict) {
            Node* at = &nodes[0];
            for (char c : w) {
                auto& child = at->next[c - 'a'];
                if (!child) {
                    nodes.emplace_back();
                    child = &nodes.back();
                }
                at = child;
            }
            at->word = true;
        }
        int n = s.size();
        vector<char> reach(n + 1);
        reach[0] = 1;
        for (int i = 0; i < n; i++) {
            if (!reach[i]) continue;
            Node* at = &nodes[0];
            for (int j = i; j < n; j++) {
                at = at->next[s[j] - 'a'];
                if (!at) break;
                if (at->word) reach[j + 1] = 1;
            }
        }
        return reach[n];
    }
};
