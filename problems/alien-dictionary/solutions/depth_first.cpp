class Solution {
    bool arrow[26][26] = {};
    int state[26];
    string order;

    bool visit(int x) {
        if (state[x] != 0) return state[x] == 2;
        state[x] = 1;
        for (int y = 0; y < 26; y++)
            if (arrow[x][y] && !visit(y)) return false;
        state[x] = 2;
        order.push_back('a' + x);
        return true;
    }

public:
    string alienOrder(vector<string>& words) {
        // letters that do not occur count as done
        fill(state, state + 26, 2);
        for (auto& w : words)
            for (char c : w) state[c - 'a'] = 0;
        for (size_t i = 0; i + 1 < words.size(); i++) {
            auto [p, q] = mismatch(words[i].begin(), words[i].end(), words[i + 1].begin(), words[i + 1].end());
            if (p == words[i].end()) continue;
            if (q == words[i + 1].end()) return "";
            arrow[*p - 'a'][*q - 'a'] = true;
        }
        for (int x = 0; x < 26; x++)
            if (!visit(x)) return "";
        reverse(order.begin(), order.end());
        return order;
    }
};
