class Solution {
public:
    string alienOrder(vector<string>& words) {
        unordered_map<char, unordered_set<char>> next;
        unordered_map<char, int> indegree;
        for (auto& word : words)
            for (char c : word) indegree[c] = 0;
        for (size_t i = 1; i < words.size(); i++) {
            const string &a = words[i - 1], &b = words[i];
            size_t k = 0, shorter = min(a.size(), b.size());
            while (k < shorter && a[k] == b[k]) k++;
            if (k == shorter) {
                if (a.size() > b.size()) return "";
                continue;
            }
            if (next[a[k]].insert(b[k]).second) indegree[b[k]]++;
        }
        queue<char> free;
        for (auto [c, count] : indegree)
            if (count == 0) free.push(c);
        string order;
        while (!free.empty()) {
            char c = free.front();
            free.pop();
            order += c;
            for (char d : next[c])
                if (--indegree[d] == 0) free.push(d);
        }
        return order.size() == indegree.size() ? order : "";
    }
};
